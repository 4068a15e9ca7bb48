package io.duizhao.workflow.memory;

import java.util.function.BiConsumer;

/** Something that holds sentences with their translations. */
public interface ParallelText {
  /**
   * Gives every pair in order to {@code pairs}, the Chinese first.
   *
   * @throws io.duizhao.io.InputException where it cannot be read
   */
  void read(BiConsumer<String, String> pairs);
}
