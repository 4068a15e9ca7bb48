package io.duizhao.eval;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import io.duizhao.segment.feature.WordHabits;
import io.duizhao.text.Scripts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles how Chinese words are used from the counts of HanLP's dictionaries, for the words of
 * CC-CEDICT and all single characters.
 *
 * <p>Arguments: CC-CEDICT as {@code traditional<TAB>simplified<TAB>…} packed with gzip, and the
 * file to write.
 */
public final class WordHabitsCompiler {
  private static final String BEGINNING = "始##始";
  private static final String COMMA = "，";
  private static final String STOP = "。";
  private static final int LONGEST = 8;

  /** A habit of fewer sightings says nothing. */
  private static final int FEWEST = 4;

  /** Degrees to a unit of log-odds. */
  private static final double DEGREES = 1.5;

  /** Begins of sentences to begins of clauses, over all words. */
  private static final double OPENINGS = 1 / 1.8;

  /** Ends of sentences to ends of clauses, over all words. */
  private static final double CLOSINGS = 1 / 2.1;

  private WordHabitsCompiler() {}

  /** Compiles the table. */
  public static void main(String[] arguments) throws IOException {
    SortedMap<String, WordHabits.Habit> table = new TreeMap<>();
    for (String word : words(Path.of(arguments[0]))) {
      CoreDictionary.Attribute counts = CoreDictionary.get(word);
      if (counts != null) {
        table.put(
            word,
            new WordHabits.Habit(
                type(counts.nature[0].toString()),
                degree(pair(BEGINNING, word), pair(COMMA, word), OPENINGS),
                degree(pair(word, STOP), pair(word, COMMA), CLOSINGS)));
      }
    }
    Files.write(Path.of(arguments[1]), WordHabits.bytes(table));
  }

  private static SortedSet<String> words(Path dictionary) throws IOException {
    SortedSet<String> words = new TreeSet<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(dictionary)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        for (int i = 0; i < 2 && fields.length > 2; i++) {
          if (fields[i].length() <= LONGEST && fields[i].codePoints().allMatch(Scripts::isHan)) {
            words.add(fields[i]);
          }
        }
      }
    }
    for (char c = '\u4E00'; c <= '\u9FA5'; c++) {
      words.add(String.valueOf(c));
    }
    return words;
  }

  private static int pair(String first, String second) {
    return CoreBiGramTableDictionary.getBiFrequency(first, second);
  }

  private static @Nullable Integer degree(int ofSentence, int ofClause, double usual) {
    return ofSentence + ofClause < FEWEST
        ? null
        : (int) Math.round(DEGREES * Math.log((ofSentence + 1) / (ofClause + 1 / usual)));
  }

  /** The tag, or the one that stands for it and others. */
  private static String type(String tag) {
    if (tag.startsWith("nr")) {
      return "nr";
    }
    if (tag.startsWith("ns") || tag.startsWith("nt") || tag.equals("nz")) {
      return "ns";
    }
    boolean own = tag.startsWith("u") || tag.matches("vn|vg|ad|ng");
    return own ? tag : tag.equals("l") ? "i" : tag.substring(0, 1);
  }
}
