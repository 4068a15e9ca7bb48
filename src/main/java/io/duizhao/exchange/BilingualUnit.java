package io.duizhao.exchange;

import io.duizhao.model.text.InlineCode;
import java.util.List;

/**
 * A source with its translation as a file of any tool has it.
 *
 * @param id its name in the file
 * @param line where its source begins, from 1; 0 where the file has no lines
 * @param column where its source begins, from 1; 0 where the file has no lines
 * @param source its source
 * @param target its translation; empty where there is none
 */
public record BilingualUnit(String id, int line, int column, Side source, Side target) {
  /** No text. */
  public static final Side NONE = new Side("", List.of());

  /**
   * One of the two texts.
   *
   * @param text its text without codes
   * @param codes its codes, by rising offset; a code of one side and its like on the other have the
   *     same type and pair
   */
  public record Side(String text, List<InlineCode> codes) {
    /** Copies the list. */
    public Side {
      codes = List.copyOf(codes);
    }

    /** Returns a text without codes. */
    public static Side of(String text) {
      return new Side(text, List.of());
    }
  }
}
