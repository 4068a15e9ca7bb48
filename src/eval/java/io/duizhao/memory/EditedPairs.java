package io.duizhao.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** A large memory made of sentence pairs and of edited copies of them, the same for each seed. */
public final class EditedPairs {
  private static final String CHINESE = "(?<=[，。；：、])|(?<=[\\u4e00-\\u9fff])(?=[\\u4e00-\\u9fff])";

  private final List<String[]> pairs;
  private final Random random;

  EditedPairs(List<String[]> pairs, long seed) {
    this.pairs = pairs;
    this.random = new Random(seed);
  }

  /** Reads sentence pairs: a pair a line, separated by a tab, packed with gzip where so named. */
  public static List<String[]> read(List<Path> files) throws IOException {
    List<String[]> pairs = new ArrayList<>();
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file);
          InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
        lines
            .lines()
            .map(line -> line.split("\t", 3))
            .filter(fields -> fields.length >= 2 && !fields[0].isBlank() && !fields[1].isBlank())
            .forEach(pairs::add);
      }
    }
    return pairs;
  }

  /** Returns the unit of a number: the pairs themselves first, then edited ones. */
  String[] unit(int number) {
    String[] pair = pairs.get(number % pairs.size());
    if (number < pairs.size()) {
      return new String[] {pair[0], pair[1]};
    }
    double rate = 0.05 + 0.6 * random.nextDouble();
    return new String[] {edited(pair[0], 0, rate), edited(pair[1], 1, rate)};
  }

  /** Returns a text with about so many of its pieces edited, at least one. */
  String edited(String text, int side, double rate) {
    List<String> pieces = pieces(text, side);
    int edits = Math.max(1, (int) Math.round(rate * pieces.size()));
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(pieces.size());
      switch (random.nextInt(4)) {
        case 0 -> pieces.add(at, borrowed(side));
        case 1 -> {
          if (pieces.size() > 1) {
            pieces.remove(at);
          }
        }
        default -> pieces.set(at, borrowed(side));
      }
    }
    return String.join(side == 0 ? "" : " ", pieces);
  }

  private String borrowed(int side) {
    List<String> others = pieces(pairs.get(random.nextInt(pairs.size()))[side], side);
    return others.get(random.nextInt(others.size()));
  }

  private static List<String> pieces(String text, int side) {
    return new ArrayList<>(List.of(side == 0 ? text.split(CHINESE) : text.strip().split("\\s+")));
  }
}
