package io.duizhao.workflow.memory;

import io.duizhao.io.InputException;
import io.duizhao.io.Sha256;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that is read more than once and has to say the same each time.
 *
 * @param file the file
 * @param hash of its bytes when it was first looked at
 */
record SteadyFile(Path file, String hash) {
  /** Looks at a file before it is read. */
  static SteadyFile of(Path file) {
    try {
      return new SteadyFile(file, Sha256.of(file));
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }

  /**
   * Checks after the last reading that all were of the same bytes.
   *
   * @throws InputException where they were not
   */
  void check() {
    if (!of(file).hash().equals(hash)) {
      throw InputException.at(file, "changed while it was read; start again when it is whole");
    }
  }
}
