package io.duizhao.exchange.subtitle;

import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks Chinese between words, never in one: after marks and the spaces that stand for them, then
 * before conjunctions, then before prepositions. A Latin word or number inside it stays whole.
 */
final class ChineseBreaks implements PhraseBreaks {
  private final WordTagger words;

  ChineseBreaks(WordTagger words) {
    this.words = words;
  }

  @Override
  public List<Break> of(String text) {
    List<Break> breaks = new ArrayList<>();
    TaggedWord before = null;
    for (TaggedWord word : words.words(text)) {
      if (word.word().isBlank()) {
        continue;
      }
      if (before != null) {
        int end = before.begin() + before.word().stripTrailing().length();
        int next = word.begin() + indent(word.word());
        if (mayBreak(text, end, next)) {
          breaks.add(new Break(end, next, cost(text, before, word, end, next)));
        }
      }
      before = word;
    }
    return breaks;
  }

  private static int indent(String word) {
    return word.length() - word.stripLeading().length();
  }

  private static boolean mayBreak(String text, int end, int next) {
    int before = text.codePointBefore(end);
    int after = text.codePointAt(next);
    boolean oneWord = end == next && !Scripts.isWide(before) && !Scripts.isWide(after);
    boolean doubled = isDoubled(text, end - 1, next) || isDoubled(text, end - 2, next - 1);
    return !oneWord
        && !doubled
        && !PhraseMarks.mayNotBegin(after)
        && !PhraseMarks.mayNotEnd(before);
  }

  /** Returns whether 聊一聊, 是不是 or their like stands at two offsets that follow each other. */
  private static boolean isDoubled(String text, int at, int next) {
    return at >= 0
        && next == at + 1
        && next + 1 < text.length()
        && "一不没了".indexOf(text.charAt(next)) >= 0
        && text.charAt(at) == text.charAt(next + 1);
  }

  private static double cost(String text, TaggedWord before, TaggedWord word, int end, int next) {
    double mark = PhraseMarks.cost(text, end);
    if (!Double.isNaN(mark)) {
      return mark;
    }
    boolean spaced = end < next;
    boolean han =
        Scripts.isWide(text.codePointBefore(end)) && Scripts.isWide(text.codePointAt(next));
    if (spaced && han) {
      return COMMA;
    }
    if (leansBack(word) || leansForward(before)) {
      return BOUND;
    }
    return word.is("c") ? CONJUNCTION : word.is("p") ? PREPOSITION : WORD;
  }

  /** Particles, measure words and words of place belong to what stands before them. */
  private static boolean leansBack(TaggedWord word) {
    return word.isOneOf("uykq") || word.tag().equals("f");
  }

  /** Numbers, prepositions, conjunctions, adverbs and prefixes belong to what follows. */
  private static boolean leansForward(TaggedWord word) {
    return word.isOneOf("pchd") || word.is("m") && !word.tag().equals("mq");
  }
}
