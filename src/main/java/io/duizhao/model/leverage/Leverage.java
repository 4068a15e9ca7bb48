package io.duizhao.model.leverage;

import java.util.List;

/**
 * What translation memories offer for texts of one language in another. It may be asked by several
 * threads at once.
 */
@FunctionalInterface
public interface Leverage {
  /** No memory: nothing matches. */
  Leverage NONE = query -> List.of();

  /**
   * Returns the matches of a text, best first: by quality, then by context, then in the order of
   * the memories. The same translation of the same text comes once.
   */
  List<MemoryMatch> matches(MemoryQuery query);
}
