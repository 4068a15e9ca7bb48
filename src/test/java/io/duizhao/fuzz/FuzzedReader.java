package io.duizhao.fuzz;

import java.nio.file.Path;
import java.util.List;

/**
 * A reader of files that people bring.
 *
 * @param name what it is called in reports
 * @param ending of its files' names, without the dot
 * @param seeds whole files of its kind
 * @param reading reads a file
 */
record FuzzedReader(String name, String ending, List<byte[]> seeds, Reading reading) {
  FuzzedReader {
    seeds = List.copyOf(seeds);
  }

  /** Reads a file to its end. */
  @FunctionalInterface
  interface Reading {
    void read(Path file) throws Exception;
  }
}
