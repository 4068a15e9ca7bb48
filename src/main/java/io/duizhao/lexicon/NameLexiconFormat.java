package io.duizhao.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines of a compiled lexicon of names; the first field says what a line is. */
final class NameLexiconFormat {
  /** A syllable, then {@code letters:probability} separated by spaces. */
  static final String SYLLABLE = "syllable";

  /** Two neighbouring letters, then how often they stand in names. */
  static final String LETTERS = "letters";

  /** A character, its odds, its reading in transliterated names or nothing. */
  static final String CHARACTER = "character";

  /** A Chinese word, then its English names, separated by bars. */
  static final String NAME = "name";

  /** Chinese words that are nothing but names. */
  static final String PROPER = "proper";

  /** English given names. */
  static final String GIVEN = "given";

  /** English family names. */
  static final String FAMILY = "family";

  /** Binary logarithm of the frequency in a million, plus 1, then ordinary English words. */
  static final String WORDS = "words";

  private NameLexiconFormat() {}

  /** Returns the probabilities as a field. */
  static String field(Map<String, Double> shares) {
    return shares.entrySet().stream()
        .map(e -> e.getKey() + ":" + String.format(Locale.ROOT, "%.4f", e.getValue()))
        .collect(Collectors.joining(" "));
  }

  /** Reads what {@link #field} wrote. */
  static Map<String, Double> shares(String field) {
    Map<String, Double> shares = new TreeMap<>();
    for (String part : field.split(" ", -1)) {
      int colon = part.indexOf(':');
      if (colon >= 0) {
        shares.put(part.substring(0, colon), Double.valueOf(part.substring(colon + 1)));
      }
    }
    return shares;
  }
}
