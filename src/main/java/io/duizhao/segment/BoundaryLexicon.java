package io.duizhao.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a sentence's end between two lines, read from a file that explains
 * itself: words with their log-odds, by the place where they stand.
 */
final class BoundaryLexicon {
  /** Only so many characters of the next line are searched for words inside it. */
  private static final int INSIDE = 24;

  private final Map<String, Map<String, Double>> words = new HashMap<>();
  private final Map<String, NavigableMap<Double, Double>> numbers = new HashMap<>();
  private double bias;
  private int longest;

  /** Reads the file {@code name} beside this class. */
  static BoundaryLexicon load(String name) {
    BoundaryLexicon lexicon = new BoundaryLexicon();
    try (InputStream in =
            Objects.requireNonNull(BoundaryLexicon.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          lexicon.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void add(String[] fields) {
    double weight = Double.parseDouble(fields[1]);
    switch (fields[0]) {
      case "bias" -> bias = weight;
      case "pause", "short" ->
          numbers
              .computeIfAbsent(fields[0], place -> new TreeMap<>())
              .put(Double.valueOf(fields[2]), weight);
      default -> {
        Map<String, Double> here = words.computeIfAbsent(fields[0], place -> new HashMap<>());
        for (String word : fields[2].split(" ", -1)) {
          here.put(word.replace('_', ' '), weight);
          longest = Math.max(longest, word.length());
        }
      }
    }
  }

  /**
   * Returns the log-odds that a sentence ends between two lines.
   *
   * @param line the first line, made even
   * @param next the line after it, made even
   * @param pause seconds between them; {@link Double#NaN} where not known
   */
  double logit(String line, String next, double pause) {
    return bias
        + prefix("begins", line)
        + suffix("ends", line)
        + prefix("follows", next)
        + inside("holds", next.substring(0, Math.min(INSIDE, next.length())))
        + value(numbers("short").ceilingEntry(LengthPrior.characters(line)))
        + (Double.isNaN(pause) ? 0 : value(numbers("pause").floorEntry(pause)));
  }

  private double prefix(String place, String text) {
    for (int n = Math.min(longest, text.length()); n > 0; n--) {
      Double weight = isWordEdge(text, n) ? words(place).get(text.substring(0, n)) : null;
      if (weight != null) {
        return weight;
      }
    }
    return 0;
  }

  private double suffix(String place, String text) {
    for (int n = Math.min(longest, text.length()); n > 0; n--) {
      int begin = text.length() - n;
      Double weight = isWordEdge(text, begin) ? words(place).get(text.substring(begin)) : null;
      if (weight != null) {
        return weight;
      }
    }
    return 0;
  }

  private double inside(String place, String text) {
    return words(place).entrySet().stream()
        .filter(entry -> text.contains(entry.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private Map<String, Double> words(String place) {
    return words.getOrDefault(place, Map.of());
  }

  private NavigableMap<Double, Double> numbers(String place) {
    return numbers.getOrDefault(place, new TreeMap<>());
  }

  private static double value(Map.@Nullable Entry<Double, Double> entry) {
    return entry == null ? 0 : entry.getValue();
  }

  /** Returns whether no Latin word goes on over the offset. */
  private static boolean isWordEdge(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || !isLatin(text.charAt(offset - 1))
        || !isLatin(text.charAt(offset));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && (Character.isLetterOrDigit(c) || c == '\'');
  }
}
