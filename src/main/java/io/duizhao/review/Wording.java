package io.duizhao.review;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationOrigin;
import java.util.List;

/**
 * A target that stands for a row's own target segments.
 *
 * @param source the source text that it translates
 * @param text the text without its codes
 * @param codes its inline codes, by rising offset
 * @param state how far it has come
 * @param origin where it comes from
 */
public record Wording(
    String source,
    String text,
    List<InlineCode> codes,
    TargetState state,
    TranslationOrigin origin) {
  /**
   * Copies the list and checks that the codes stand in the text.
   *
   * @throws IllegalArgumentException if a code stands outside the text or before the one ahead of
   *     it
   */
  public Wording {
    codes = List.copyOf(codes);
    int last = 0;
    for (InlineCode code : codes) {
      if (code.offset() < last || code.offset() > text.length()) {
        throw new IllegalArgumentException(
            "inline code offset " + code.offset() + " is outside " + last + " to " + text.length());
      }
      last = code.offset();
    }
  }

  /** Returns the same text in another state, as a person says who sees the source as it is. */
  Wording with(String sourceNow, TargetState newState) {
    return new Wording(sourceNow, text, codes, newState, origin);
  }
}
