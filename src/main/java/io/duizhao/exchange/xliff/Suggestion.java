package io.duizhao.exchange.xliff;

/**
 * A change that is proposed in a unit, for its translator or editor to see.
 *
 * @param text the change in words
 * @param ofSource whether it is of the source; else of the target
 */
public record Suggestion(String text, boolean ofSource) {
  /** Returns the side it is about, as the formats name it. */
  String side() {
    return ofSource ? "source" : "target";
  }
}
