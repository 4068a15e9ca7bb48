package io.duizhao.bench.table;

import java.io.IOException;
import java.util.function.Consumer;

/** A part of the table. */
@FunctionalInterface
interface Section {
  /**
   * Measures.
   *
   * @param settings where texts lie, and how often to run
   * @param table takes each line as soon as it is known
   */
  void measure(Settings settings, Consumer<Row> table) throws IOException;
}
