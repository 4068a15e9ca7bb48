package io.duizhao.transcript.okapi;

import io.duizhao.model.text.InlineCode;
import java.util.List;

/**
 * A paragraph of a Word document.
 *
 * @param role what its style says it is
 * @param text its text without run marks; a manual line break is a line feed
 * @param codes the run marks, by rising offset
 */
public record WordParagraph(Role role, String text, List<InlineCode> codes) {
  /** What a paragraph's style can say of it. */
  public enum Role {
    /** Running text, and whatever its style does not tell. */
    BODY,
    /** A heading or title. */
    HEADING,
    /** An item of a list. */
    ITEM
  }

  /** Copies the list. */
  public WordParagraph {
    codes = List.copyOf(codes);
  }
}
