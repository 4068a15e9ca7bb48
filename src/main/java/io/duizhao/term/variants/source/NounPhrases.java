package io.duizhao.term.variants.source;

import io.duizhao.term.variants.aligned.Meanings;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.term.variants.form.Found;
import io.duizhao.term.variants.form.LedgerLine;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where the phrase begins that a bracket translates. */
public final class NounPhrases {
  // Words of a phrase at most, and characters of one that stands twice.
  private static final int MOST_WORDS = 5;
  private static final int LONG = 4;
  private static final String STOPPING = "upcdrw";
  private static final Set<String> STOPPING_TAGS =
      Set.of("vshi", "vyou", "mq", "m", "q", "vf", "nt");
  private static final Set<String> STOPPING_WORDS =
      Set.of(
          "通过", "包括", "使用", "这种", "一种", "称为", "叫做", "作为", "叫", "称", "所谓", "到", "在", "为", "靠", "给",
          "把", "让");
  private static final Set<String> LEADING_VERBS =
      Set.of("点击", "单击", "叫", "称为", "称", "实现", "通往", "通过", "选择", "使用", "包括");
  private static final Set<String> STRIPPED_TAGS = Set.of("v", "vi", "f", "b", "d", "a");

  private final Meanings meanings;

  /** Looks translations up in these meanings. */
  public NounPhrases(Meanings meanings) {
    this.meanings = meanings;
  }

  /**
   * Returns the phrase that ends at an offset: what the dictionary translates so; else the longest
   * run of its words that has four characters and stands twice in the texts; else the whole phrase
   * without leading verbs. Null where there is none.
   */
  @Nullable Found endingAt(LedgerLine line, int end, String english, FormTable forms) {
    List<TaggedWord> words = wordsBefore(line, end);
    Set<String> stems = Meanings.stems(english);
    for (int i = words.size() - 1; i >= 0; i--) {
      String suffix = text(words, i);
      if (suffix.length() > 1 && meanings.translates(suffix, stems)) {
        return new Found(suffix, words.get(i).begin());
      }
    }
    if (words.isEmpty()) {
      return null;
    }
    TaggedWord last = words.get(words.size() - 1);
    if (last.is("nr") && last.word().length() > 1) {
      return new Found(last.word(), last.begin());
    }
    for (int i = 0; i < words.size(); i++) {
      String suffix = text(words, i);
      if (suffix.length() >= LONG && forms.occurrences(suffix) > 1) {
        return new Found(suffix, words.get(i).begin());
      }
    }
    int first = 0;
    while (first + 1 < words.size()
        && (LEADING_VERBS.contains(words.get(first).word()) || words.get(first).is("nn"))) {
      first++;
    }
    while (first + 1 < words.size()
        && STRIPPED_TAGS.contains(words.get(first).tag())
        && text(words, first + 1).length() >= LONG) {
      first++;
    }
    String phrase = text(words, first);
    if (phrase.length() < 2) {
      return null;
    }
    // A prefix that is always there belongs to it, whatever the segmenter says: 自回归.
    String always = forms.occurrences(phrase) > 2 ? forms.alwaysBefore(phrase, phrase) : "";
    String prefix = always.isEmpty() ? "" : always.substring(always.length() - 1);
    return new Found(prefix + phrase, words.get(first).begin() - prefix.length());
  }

  private static List<TaggedWord> wordsBefore(LedgerLine line, int end) {
    List<TaggedWord> words = new ArrayList<>();
    for (int i = line.words().size() - 1; i >= 0 && words.size() < MOST_WORDS; i--) {
      TaggedWord word = line.words().get(i);
      if (word.end() > end || words.isEmpty() && isQuote(word)) {
        continue;
      }
      if (!Scripts.isAllHan(word.word()) || stops(word)) {
        break;
      }
      words.add(0, word);
    }
    return words;
  }

  private static boolean isQuote(TaggedWord word) {
    return word.word().equals("”") || word.word().equals("\"") || word.word().equals("“");
  }

  private static boolean stops(TaggedWord word) {
    return word.isOneOf(STOPPING)
        || word.isOneOf("f") && !word.word().equals("后")
        || STOPPING_TAGS.contains(word.tag())
        || STOPPING_WORDS.contains(word.word());
  }

  private static String text(List<TaggedWord> words, int from) {
    StringBuilder text = new StringBuilder();
    words.subList(from, words.size()).forEach(word -> text.append(word.word()));
    return text.toString();
  }
}
