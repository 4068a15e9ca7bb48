package io.duizhao.check.mistake;

import io.duizhao.check.MarkedTexts;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.text.Span;
import java.util.List;

/**
 * A text with a mistake.
 *
 * @param instead what stands in the place of the right text
 * @param atEnd what is added at the document's end; the mistake is there if there is any
 * @param side the text in which the mistake shows
 * @param span where it shows in that text, its marks left out
 */
public record Mistake(RightText instead, List<RightText> atEnd, Side side, Span span) {
  /** One of the two texts. */
  public enum Side {
    SOURCE,
    TARGET,
    /** The mistake is about the pair as a whole. */
    PAIR
  }

  static Mistake inTarget(RightText text, int begin, int end) {
    int length = MarkedTexts.plain(text.target()).length();
    int last = Math.min(length, Math.max(end, begin + 1));
    return new Mistake(
        text, List.of(), Side.TARGET, new Span(Math.min(begin, Math.max(0, last - 1)), last));
  }

  static Mistake inSource(RightText text, int begin, int end) {
    return new Mistake(text, List.of(), Side.SOURCE, new Span(begin, end));
  }

  static Mistake ofPair(RightText text) {
    return new Mistake(text, List.of(), Side.PAIR, new Span(0, 0));
  }

  /** Returns a right text whose mistake is that another one, at the document's end, differs. */
  static Mistake later(RightText right, RightText wrong) {
    Span all = new Span(0, wrong.target().length());
    return new Mistake(right, List.of(wrong), Side.TARGET, all);
  }

  /** Returns whether a finding about the text with the mistake is at its place. */
  public boolean isAt(Finding finding) {
    Span found = side == Side.SOURCE ? finding.sourceSpan() : finding.targetSpan();
    return side == Side.PAIR || found != null && found.overlaps(span);
  }
}
