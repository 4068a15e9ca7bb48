package io.duizhao.memory;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/** What an index is built from: a memory that is read once, unit by unit. */
@FunctionalInterface
public interface EntrySource {
  /**
   * Reads the memory to its end.
   *
   * @param entries is given every unit in the file's order
   * @return what identifies the state of the memory that was read
   * @throws IOException where it cannot be read
   */
  Map<String, String> read(Consumer<MemoryEntry> entries) throws IOException;
}
