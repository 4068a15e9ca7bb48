package io.duizhao.eval.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Pairs of texts from a file of lines {@code Chinese TAB English}, which may be compressed by gzip.
 */
final class PairFile {
  /**
   * A pair.
   *
   * @param chinese a sentence or more
   * @param english its translation
   */
  record TextPair(String chinese, String english) {}

  private PairFile() {}

  static List<TextPair> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(pair -> pair.length >= 2 && !pair[0].isBlank() && !pair[1].isBlank())
          .map(pair -> new TextPair(pair[0].strip(), pair[1].strip()))
          .toList();
    }
  }
}
