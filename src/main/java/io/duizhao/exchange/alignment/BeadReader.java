package io.duizhao.exchange.alignment;

import java.util.List;

/** Reads the beads of an alignment that some program made. */
public interface BeadReader {
  /**
   * Reads a file's text.
   *
   * @param file the path as messages name it
   * @throws io.duizhao.io.InputException at the first place that cannot be understood
   */
  List<NamedBead> read(String file, String text);
}
