package io.duizhao.lexicon;

import io.duizhao.lexicon.Lexicon.Translation;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what a dictionary says, word by word, before it is written. */
final class LexiconTable {
  /** Longer words are sayings that no text translates word by word. */
  static final int LONGEST_WORD = 8;

  /** Flattens the weights: the first of many glosses is not so much likelier than the last. */
  private static final double FLATTEN = 0.7;

  private static final int READINGS = 2;

  private final Map<String, Map<String, Double>> words = new TreeMap<>();
  private final Map<Integer, Map<String, Integer>> readings = new TreeMap<>();

  /** Adds an entry under both of its scripts. */
  void add(DictionaryEntry entry) {
    List<List<String>> stems = Glosses.stems(entry.glosses());
    addWord(entry.traditional(), stems);
    if (!entry.simplified().equals(entry.traditional())) {
      addWord(entry.simplified(), stems);
    }
    List<String> syllables = Syllables.of(entry.pinyin());
    addReadings(entry.traditional(), syllables);
    addReadings(entry.simplified(), syllables);
  }

  /** A gloss of several words spreads its weight over them. */
  private void addWord(String word, List<List<String>> glosses) {
    if (word.length() > LONGEST_WORD || !Scripts.isAllHan(word)) {
      return;
    }
    Map<String, Double> row = words.computeIfAbsent(word, w -> new TreeMap<>());
    for (List<String> gloss : glosses) {
      for (String stem : gloss) {
        row.merge(stem, 1 / Math.sqrt(gloss.size()), Double::sum);
      }
    }
  }

  private void addReadings(String word, List<String> syllables) {
    int[] characters = word.codePoints().toArray();
    for (int i = 0; i < characters.length && characters.length == syllables.size(); i++) {
      if (Scripts.isHan(characters[i])) {
        readings
            .computeIfAbsent(characters[i], c -> new TreeMap<>())
            .merge(syllables.get(i), 1, Integer::sum);
      }
    }
  }

  /** Returns the translations of every word, in the order of the words. */
  Map<String, List<Translation>> translations() {
    Map<String, List<Translation>> all = new TreeMap<>();
    words.forEach((word, row) -> all.put(word, normalized(row)));
    return all;
  }

  private static List<Translation> normalized(Map<String, Double> row) {
    double sum = row.values().stream().mapToDouble(w -> Math.pow(w, FLATTEN)).sum();
    return row.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> new Translation(e.getKey(), (float) (Math.pow(e.getValue(), FLATTEN) / sum)))
        .toList();
  }

  /** Returns the commonest readings of every character, in the order of the characters. */
  Map<Integer, List<String>> readings() {
    Map<Integer, List<String>> all = new TreeMap<>();
    readings.forEach((character, counts) -> all.put(character, commonest(counts)));
    return all;
  }

  private static List<String> commonest(Map<String, Integer> counts) {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    return entries.stream().limit(READINGS).map(Map.Entry::getKey).toList();
  }
}
