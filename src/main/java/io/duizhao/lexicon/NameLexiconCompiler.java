package io.duizhao.lexicon;

import io.duizhao.text.Scripts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles what {@link NameLexicon} knows from CC-CEDICT and from sentence pairs. Only statistics,
 * names and words are kept, no text of a gloss or sentence.
 */
public final class NameLexiconCompiler {
  /** A word this frequent is ordinary even where people are called so: Bill, Mark. */
  private static final int ORDINARY_NAME = 60;

  /** Occurrences from which a word in small letters is ordinary English. */
  private static final int ORDINARY = 3;

  private static final double MILLION = 1e6;
  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![A-Za-z`_.])[a-z]{2,}(?![A-Za-z`_(])");
  private static final Pattern CAPITAL_INSIDE =
      Pattern.compile("(?<=[a-z,] )[A-Z][a-z]+(?![A-Za-z`_(])");

  private final List<DictionaryName> entries = new ArrayList<>();
  private final Map<String, Boolean> properOnly = new TreeMap<>();
  private final Map<String, Integer> small = new TreeMap<>();
  private final Map<String, Integer> capital = new TreeMap<>();
  private final CharacterOdds odds = new CharacterOdds();

  /**
   * Adds the lines of a dictionary: {@code traditional<TAB>simplified<TAB>pinyin<TAB>glosses} in
   * UTF-8, plain or compressed with gzip; lines with fewer fields are left aside.
   *
   * @throws IOException where the stream cannot be read
   */
  public void addDictionary(InputStream dictionary) throws IOException {
    DictionaryEntry.readAll(dictionary, entry -> addEntry(new DictionaryName(entry)));
  }

  private void addEntry(DictionaryName entry) {
    boolean proper = entry.isProper();
    properOnly.merge(entry.simplified(), proper, Boolean::logicalAnd);
    properOnly.merge(entry.traditional(), proper, Boolean::logicalAnd);
    count(SMALL_WORD, entry.glosses(), small);
    odds.addWriting(entry.traditional(), entry.simplified());
    if (proper || !entry.names().isEmpty()) {
      entries.add(entry);
    }
  }

  /**
   * Adds sentence pairs, {@code Chinese<TAB>English} a line, plain or compressed with gzip, as
   * samples of ordinary text.
   *
   * @throws IOException where the stream cannot be read
   */
  public void addText(InputStream pairs) throws IOException {
    BufferedReader lines = PackedLines.of(pairs);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] sides = line.split("\t", -1);
      odds.addOrdinary(sides[0]);
      if (sides.length > 1) {
        count(SMALL_WORD, sides[1], small);
        count(CAPITAL_INSIDE, sides[1], capital);
      }
    }
  }

  private static void count(Pattern word, String text, Map<String, Integer> counts) {
    Matcher matcher = word.matcher(text);
    while (matcher.find()) {
      counts.merge(matcher.group(), 1, Integer::sum);
    }
  }

  /** Returns the compiled lexicon; the same input gives the same text. */
  public String compile() {
    Transliteration transliteration =
        new TransliterationTrainer()
            .train(entries.stream().flatMap(entry -> entry.spellings().stream()).toList());
    Set<String> given = new TreeSet<>();
    Set<String> family = new TreeSet<>();
    Map<String, Set<String>> names = new TreeMap<>();
    for (DictionaryName entry : entries) {
      given.addAll(entry.givenNames());
      family.addAll(entry.familyNames());
      if (!entry.names().isEmpty()
          && entry.simplified().codePointCount(0, entry.simplified().length()) > 1) {
        names.computeIfAbsent(entry.simplified(), n -> new TreeSet<>()).addAll(entry.names());
        names.computeIfAbsent(entry.traditional(), n -> new TreeSet<>()).addAll(entry.names());
      }
      if (entry.isTransliteration(transliteration)) {
        odds.addName(entry.simplified(), entry.syllables());
      }
    }
    StringBuilder text =
        new StringBuilder("# Derived from CC-CEDICT (CC BY-SA 4.0); see NOTICE.\n");
    transliteration
        .table()
        .forEach(
            (s, row) -> line(text, NameLexiconFormat.SYLLABLE, s, NameLexiconFormat.field(row)));
    transliteration
        .letters()
        .pairs()
        .forEach((pair, count) -> line(text, NameLexiconFormat.LETTERS, pair, count.toString()));
    odds.rows().forEach((c, row) -> line(text, NameLexiconFormat.CHARACTER, c, row));
    names.forEach(
        (han, english) -> line(text, NameLexiconFormat.NAME, han, String.join("|", english)));
    lines(
        text,
        NameLexiconFormat.PROPER,
        properOnly.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .filter(Scripts::hasHan)
            .toList());
    lines(text, NameLexiconFormat.GIVEN, List.copyOf(given));
    lines(text, NameLexiconFormat.FAMILY, List.copyOf(family));
    words(given, family)
        .forEach((rank, words) -> lines(text, NameLexiconFormat.WORDS + "\t" + rank, words));
    return text.toString();
  }

  /** Returns the ordinary words by their rank. */
  private Map<Integer, List<String>> words(Set<String> given, Set<String> family) {
    double sum = small.values().stream().mapToInt(Integer::intValue).sum();
    Map<Integer, List<String>> ranks = new TreeMap<>();
    small.forEach(
        (word, count) -> {
          String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
          boolean rareAndName =
              count < ORDINARY_NAME && (given.contains(name) || family.contains(name));
          boolean mostlyName = capital.getOrDefault(name, 0) > 2 * count;
          if (count >= ORDINARY && !rareAndName && !mostlyName) {
            int rank =
                (int) Math.max(0, Math.round(Math.log(count * MILLION / sum) / Math.log(2)) + 1);
            ranks.computeIfAbsent(rank, r -> new ArrayList<>()).add(word);
          }
        });
    return ranks;
  }

  private static void line(StringBuilder text, String... fields) {
    text.append(String.join("\t", fields)).append('\n');
  }

  /** Writes many values, some to a line, so that a change shows as few changed lines. */
  private static void lines(StringBuilder text, String kind, List<String> values) {
    int width = 20;
    for (int i = 0; i < values.size(); i += width) {
      line(text, kind, String.join("|", values.subList(i, Math.min(values.size(), i + width))));
    }
  }
}
