package io.duizhao.exchange.subtitle;

import io.duizhao.model.language.Language;
import io.duizhao.text.WordTagger;
import java.util.List;

/** Finds where a text may be broken, and how well each place divides its phrases. */
interface PhraseBreaks {
  /** Between sentences. */
  double SENTENCE = 0;

  /** After a colon, semicolon or dash. */
  double CLAUSE = 1;

  /** After a comma, or a space that stands for one in Chinese captions. */
  double COMMA = 2;

  /** Before a conjunction or relative pronoun; after the last mark but a list's. */
  double CONJUNCTION = 4;

  /** Before a preposition. */
  double PREPOSITION = 5;

  /** Between words that nothing is known of. */
  double WORD = 8;

  /** Between words that belong together: {@code the | end}, 一 | 个, 名字 | 的. */
  double BOUND = 12;

  /**
   * A place where a text may be broken.
   *
   * @param end where what stands before it ends, without the space between
   * @param next where what follows begins
   * @param cost how badly it divides the text, from {@link #SENTENCE} to {@link #BOUND}
   */
  record Break(int end, int next, double cost) {}

  /** Returns the places inside a text, by rising offset. */
  List<Break> of(String text);

  /** Returns the breaks of a language's texts. */
  static PhraseBreaks in(Language language, WordTagger chinese) {
    return language.isChinese() ? new ChineseBreaks(chinese) : EnglishBreaks.INSTANCE;
  }
}
