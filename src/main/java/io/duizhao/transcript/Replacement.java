package io.duizhao.transcript;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import java.util.List;

/**
 * A stretch of a block's text, and what takes its place.
 *
 * @param block index of the block in its document
 * @param span the stretch, in the block's text
 * @param text the new text; empty to take the stretch away
 * @param codes the marks of the new text, by rising offset in it; a mark is the source's of the
 *     same role and pair, whatever its own data says
 */
public record Replacement(int block, Span span, String text, List<InlineCode> codes) {
  /**
   * Copies the list and checks the bounds.
   *
   * @throws IllegalArgumentException if the block is below 0, the text has a line break, or a code
   *     is out of order or after the text
   */
  public Replacement {
    codes = List.copyOf(codes);
    if (block < 0) {
      throw new IllegalArgumentException("block " + block + " is below 0");
    }
    int last = 0;
    for (InlineCode code : codes) {
      if (code.offset() < last || code.offset() > text.length()) {
        throw new IllegalArgumentException(
            code + " is out of order or after the text's end " + text.length());
      }
      last = code.offset();
    }
    if (text.chars().anyMatch(c -> c == '\n' || c == '\r')) {
      throw new IllegalArgumentException("the new text of block " + block + " has a line break");
    }
  }
}
