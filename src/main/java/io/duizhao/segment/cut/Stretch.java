package io.duizhao.segment.cut;

import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a block's text that becomes a segment.
 *
 * @param span where it stands, with no white space at either end
 * @param confidence probability that a sentence ends with it
 */
public record Stretch(Span span, double confidence) {
  /**
   * Returns the pieces between cuts. One without a letter or digit, such as an ellipsis of its own,
   * is no segment: it goes with the piece before it, or where there is none, after it.
   */
  public static List<Stretch> between(String text, List<Cut> cuts) {
    List<Stretch> stretches = new ArrayList<>();
    boolean lettersSoFar = false;
    int begin = 0;
    for (Cut cut : cuts) {
      Span span = trimmed(text, begin, cut.offset());
      begin = cut.offset();
      if (span.isEmpty()) {
        continue;
      }
      boolean letters = hasLetter(text, span);
      int last = stretches.size() - 1;
      if (last >= 0 && !(letters && lettersSoFar)) {
        Span whole = new Span(stretches.get(last).span.begin(), span.end());
        stretches.set(last, new Stretch(whole, cut.confidence()));
      } else {
        stretches.add(new Stretch(span, cut.confidence()));
      }
      lettersSoFar |= letters;
    }
    return stretches;
  }

  private static Span trimmed(String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && Marks.isSpace(text.charAt(first))) {
      first++;
    }
    while (first < last && Marks.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  private static boolean hasLetter(String text, Span span) {
    return span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
