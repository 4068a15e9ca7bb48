package io.duizhao.transcript.okapi;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import java.util.List;

/**
 * A stretch of a Word paragraph, and what takes its place.
 *
 * @param span the stretch, in the paragraph's text
 * @param text the new text
 * @param codes the new text's marks, by rising offset; roles and pairs are the paragraph's
 */
public record WordText(Span span, String text, List<InlineCode> codes) {
  /** Copies the list. */
  public WordText {
    codes = List.copyOf(codes);
  }
}
