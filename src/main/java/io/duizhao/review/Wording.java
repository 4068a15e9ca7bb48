package io.duizhao.review;

import io.duizhao.model.InlineCode;
import io.duizhao.model.TargetOrigin;
import io.duizhao.model.TargetState;
import java.util.List;

/**
 * A target that stands for a row's own target segments.
 *
 * @param text the text without its codes
 * @param codes its inline codes, by rising offset
 * @param state how far it has come
 * @param origin where it comes from
 */
public record Wording(
    String text, List<InlineCode> codes, TargetState state, TargetOrigin origin) {
  /** Copies the list and checks that the codes stand in the text. */
  public Wording {
    codes = List.copyOf(codes);
    int last = 0;
    for (InlineCode code : codes) {
      if (code.offset() < last || code.offset() > text.length()) {
        throw new IllegalArgumentException(
            "inline code offset "
                + code.offset()
                + " is outside "
                + last
                + " to "
                + text.length());
      }
      last = code.offset();
    }
  }

  /** Returns the same text in another state. */
  Wording with(TargetState newState) {
    return new Wording(text, codes, newState, origin);
  }
}
