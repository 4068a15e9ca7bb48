package io.duizhao.lexicon;

import io.duizhao.text.Scripts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts characters in transliterated names and in ordinary text. */
final class CharacterOdds {
  /** Added to each count, so that no character is impossible. */
  private static final double IN_NAMES = 0.05;

  /** The same in ordinary text. */
  private static final double IN_TEXT = 2;

  /** Characters below are so rare in names that nothing needs to be kept. */
  private static final double LEAST_KEPT = -3;

  private final Map<Integer, Integer> names = new TreeMap<>();
  private final Map<Integer, Integer> text = new TreeMap<>();
  private final Map<Integer, Map<String, Integer>> readings = new TreeMap<>();
  private final Map<Integer, Integer> simplified = new TreeMap<>();

  /** Notes which simplified character a traditional one is written as. */
  void addWriting(String traditionalWord, String simplifiedWord) {
    int[] left = traditionalWord.codePoints().toArray();
    int[] right = simplifiedWord.codePoints().toArray();
    for (int i = 0; i < left.length && left.length == right.length; i++) {
      if (left[i] != right[i] && Scripts.isHan(left[i])) {
        simplified.putIfAbsent(left[i], right[i]);
      }
    }
  }

  void addName(String name, List<String> syllables) {
    int[] characters = name.codePoints().filter(Scripts::isHan).toArray();
    for (int i = 0; i < characters.length; i++) {
      names.merge(characters[i], 1, Integer::sum);
      if (characters.length == syllables.size()) {
        readings
            .computeIfAbsent(characters[i], c -> new TreeMap<>())
            .merge(syllables.get(i), 1, Integer::sum);
      }
    }
  }

  void addOrdinary(String sentence) {
    sentence.codePoints().filter(Scripts::isHan).forEach(c -> text.merge(c, 1, Integer::sum));
  }

  /** Returns odds and reading of every character, as the fields of a line. */
  Map<String, String> rows() {
    double inNames = names.values().stream().mapToInt(Integer::intValue).sum();
    double inText = text.values().stream().mapToInt(Integer::intValue).sum();
    Map<Integer, String> rows = new TreeMap<>();
    TreeMap<Integer, Integer> all = new TreeMap<>(names);
    text.forEach(all::putIfAbsent);
    for (int c : all.keySet()) {
      double odds =
          Math.log((names.getOrDefault(c, 0) + IN_NAMES) / inNames)
              - Math.log((text.getOrDefault(c, 0) + IN_TEXT) / inText);
      if (odds > LEAST_KEPT) {
        rows.put(c, String.format(Locale.ROOT, "%.2f\t%s", odds, reading(c)));
      }
    }
    simplified.forEach(
        (from, to) -> {
          String row = rows.get(to);
          if (row != null && !names.containsKey(from)) {
            rows.put(from, row);
          }
        });
    Map<String, String> lines = new TreeMap<>();
    rows.forEach((c, row) -> lines.put(Character.toString(c), row));
    return lines;
  }

  private String reading(int c) {
    return readings.getOrDefault(c, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
