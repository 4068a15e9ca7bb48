package io.duizhao.lexicon;

import io.duizhao.io.ProgramFile;
import io.duizhao.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is known of names without any glossary: how foreign ones are written in Chinese, which
 * characters write them, which English words are given names, family names or ordinary words, and
 * what the names of the dictionary are called in English. Compiled by {@link NameLexiconCompiler}.
 */
public final class NameLexicon {
  /** Odds in nats of a character that no name was seen with. */
  private static final double UNKNOWN_ODDS = -3;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]");

  private final Lexicon lexicon;
  private final Map<Integer, Double> odds = new HashMap<>();
  private final Map<Integer, String> readings = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Set<String> properOnly = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> familyNames = new HashSet<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Transliteration transliteration;

  /**
   * Reads a compiled lexicon of names.
   *
   * @param lexicon the dictionary that it goes with
   * @param text what {@link NameLexiconCompiler} wrote
   * @throws IllegalArgumentException where the text is something else
   */
  NameLexicon(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    Map<String, Map<String, Double>> table = new TreeMap<>();
    LetterModel letters = new LetterModel();
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        read(line.split("\t", -1), table, letters);
      }
    }
    transliteration = new Transliteration(table, letters);
  }

  private void read(String[] fields, Map<String, Map<String, Double>> table, LetterModel letters) {
    switch (fields[0]) {
      case NameLexiconFormat.SYLLABLE -> table.put(fields[1], NameLexiconFormat.shares(fields[2]));
      case NameLexiconFormat.LETTERS -> letters.add(fields[1], Integer.parseInt(fields[2]));
      case NameLexiconFormat.CHARACTER -> {
        odds.put(fields[1].codePointAt(0), Double.parseDouble(fields[2]));
        if (!fields[3].isEmpty()) {
          readings.put(fields[1].codePointAt(0), fields[3]);
        }
      }
      case NameLexiconFormat.NAME ->
          names.computeIfAbsent(fields[1], n -> new HashSet<>()).addAll(split(fields[2]));
      case NameLexiconFormat.PROPER -> properOnly.addAll(split(fields[1]));
      case NameLexiconFormat.GIVEN -> givenNames.addAll(split(fields[1]));
      case NameLexiconFormat.FAMILY -> familyNames.addAll(split(fields[1]));
      case NameLexiconFormat.WORDS ->
          split(fields[2]).forEach(word -> words.put(word, Integer.parseInt(fields[1])));
      default -> throw new IllegalArgumentException("unknown kind of line: " + fields[0]);
    }
  }

  private static List<String> split(String values) {
    return List.of(values.split("\\|", -1));
  }

  /** Returns the lexicon of names that comes with the program, made from CC-CEDICT. */
  public static NameLexicon bundled() {
    return Bundled.NAMES;
  }

  /** Loads the lexicon when it is first asked for. */
  private static final class Bundled {
    static final NameLexicon NAMES =
        new NameLexicon(
            CompiledLexicon.bundled(), ProgramFile.text(NameLexicon.class, "names.tsv"));
  }

  /** Returns the dictionary. */
  public Lexicon dictionary() {
    return lexicon;
  }

  /**
   * Returns how well a Latin word is the spelling of a Chinese name, in nats a letter, as {@link
   * Transliteration#score} says; name dots, spaces, case and accents make no difference.
   */
  public double transliteration(String han, String latin) {
    return transliteration.score(syllables(han), letters(latin));
  }

  /** Returns the small letters a to z of a text, accents taken off. */
  public static String letters(String latin) {
    return NOT_LETTERS
        .matcher(Folding.withoutAccents(latin).toLowerCase(Locale.ROOT))
        .replaceAll("");
  }

  /**
   * Returns the toneless pinyin of a name's characters; {@code ?} for one whose reading is unknown.
   * A character is read as in transliterated names where it stands in such: 娜 {@code na}.
   */
  public List<String> syllables(String han) {
    List<String> syllables = new ArrayList<>();
    han.codePoints().filter(c -> c != '·').forEach(c -> syllables.add(reading(c)));
    return syllables;
  }

  private String reading(int c) {
    String inNames = readings.get(c);
    if (inNames != null) {
      return inNames;
    }
    List<String> all = lexicon.readings(c);
    return all.isEmpty() ? "?" : all.get(0);
  }

  /**
   * Returns how much likelier a character is in a transliterated name than in ordinary text, as a
   * natural logarithm.
   */
  public double odds(int character) {
    return odds.getOrDefault(character, UNKNOWN_ODDS);
  }

  /**
   * Returns the mean of the characters' odds in nats, name dots left out; very low for no
   * characters.
   */
  public double meanOdds(String han) {
    return han.codePoints()
        .filter(c -> c != '·')
        .mapToDouble(this::odds)
        .average()
        .orElse(UNKNOWN_ODDS);
  }

  /** Returns the least of the characters' odds in nats, name dots left out. */
  public double leastOdds(String han) {
    return han.codePoints()
        .filter(c -> c != '·')
        .mapToDouble(this::odds)
        .min()
        .orElse(UNKNOWN_ODDS);
  }

  /** Returns the English names that the dictionary has for a Chinese word. */
  public Set<String> names(String han) {
    return names.getOrDefault(han, Set.of());
  }

  /** Returns whether the dictionary has a word and it is more than a name. */
  public boolean isOrdinary(String han) {
    return lexicon.contains(han) && !properOnly.contains(han);
  }

  /** Returns whether a word is known as a given name. */
  public boolean isGivenName(String word) {
    return givenNames.contains(word);
  }

  /** Returns whether a word is known as a family name. */
  public boolean isFamilyName(String word) {
    return familyNames.contains(word);
  }

  /** Returns whether a word, in any case, is an ordinary English word rather than a name. */
  public boolean isOrdinaryEnglish(String word) {
    return words.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns how often a word stands in a million words of general English, to the nearest power of
   * two; 0 where it was not seen.
   */
  public double perMillion(String word) {
    Integer rank = words.get(word.toLowerCase(Locale.ROOT));
    return rank == null ? 0 : Math.pow(2, rank - 1);
  }
}
