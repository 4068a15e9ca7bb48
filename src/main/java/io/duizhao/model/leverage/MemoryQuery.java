package io.duizhao.model.leverage;

/**
 * A text to look up in a translation memory.
 *
 * @param text the text
 * @param previous the text before it in its document; empty where it is the first or unknown
 * @param next the text after it; empty where it is the last or unknown
 */
public record MemoryQuery(String text, String previous, String next) {
  /** Returns a query without neighbours, which has no context match. */
  public static MemoryQuery of(String text) {
    return new MemoryQuery(text, "", "");
  }
}
