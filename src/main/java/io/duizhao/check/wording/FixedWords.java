package io.duizhao.check.wording;

import io.duizhao.io.ProgramFile;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Chinese words with a sign of denial that English has a word for that denies nothing, such as
 * {@code 参差不齐}: the words of CC-CEDICT with {@code 不}, {@code 没} or {@code 未} of three to five
 * characters in whose glosses no word denies.
 */
final class FixedWords {
  /** Characters of such a word, at least and at most. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 5;
  private static final String SIGNS = "不没沒未";

  private static final Set<String> WORDS = read();

  private FixedWords() {}

  /** Returns where such words stand in a text; of two at one place, the longer one. */
  static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        add(text, i, spans);
      }
    }
    return spans;
  }

  private static void add(String text, int sign, List<Span> spans) {
    for (int length = LONGEST; length >= SHORTEST; length--) {
      int last = Math.min(sign, text.length() - length);
      for (int begin = Math.max(0, sign - length + 1); begin <= last; begin++) {
        if (WORDS.contains(text.substring(begin, begin + length))) {
          spans.add(new Span(begin, begin + length));
          return;
        }
      }
    }
  }

  private static Set<String> read() {
    return Set.copyOf(ProgramFile.lines(FixedWords.class, "denying-nothing.zh.txt"));
  }
}
