package io.duizhao.memory;

import io.duizhao.io.ProgramFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages in Latin letters apart by their commonest small words, of which every sentence of
 * some length has several. A text is called another language's only where that speaks for itself.
 */
final class FunctionWords {
  /** Words that speak for another language, at least. */
  private static final int FEWEST = 2;

  /** They outnumber those of the language that was expected by so much. */
  private static final int LEAD = 2;

  /** Their share in all words, at least. */
  private static final double SHARE = 0.15;

  /** Words that are looked at; more say nothing new. */
  private static final int MOST = 400;

  private static final List<FunctionWords> ALL = load();

  private final String language;
  private final String name;
  private final Set<String> words;

  private FunctionWords(String language, String name, Set<String> words) {
    this.language = language;
    this.name = name;
    this.words = words;
  }

  private static List<FunctionWords> load() {
    List<FunctionWords> all = new ArrayList<>();
    for (String line : ProgramFile.lines(FunctionWords.class, "function-words.tsv")) {
      String[] fields = line.split("\t", -1);
      all.add(new FunctionWords(fields[0], fields[1], Set.of(fields[2].split(" "))));
    }
    return List.copyOf(all);
  }

  /**
   * Returns the name of the language that a text is in although another was expected.
   *
   * @param expected primary subtag of the language that was expected, such as {@code en}
   * @return nothing where the text may be in it, or where its small words are not known
   */
  static Optional<String> otherThan(String expected, String text) {
    FunctionWords own = of(expected);
    if (own == null) {
      return Optional.empty();
    }
    List<String> words = words(text);
    long ours = words.stream().filter(own.words::contains).count();
    long accented = words.stream().filter(FunctionWords::isAccented).distinct().count();
    int mostOwn = 0;
    long most = 0;
    String best = "";
    for (FunctionWords other : ALL) {
      Set<String> distinct = new HashSet<>();
      long hits = 0;
      for (String word : words) {
        if (other.words.contains(word)) {
          hits++;
          if (!own.words.contains(word)) {
            distinct.add(word);
          }
        }
      }
      if (distinct.size() > mostOwn || distinct.size() == mostOwn && hits > most) {
        mostOwn = distinct.size();
        most = hits;
        best = other.name;
      }
    }
    // Letters that English has not speak for another language, though not for one of them.
    long spoken = expected.equals("en") ? accented : 0;
    boolean other =
        mostOwn >= 1
            && mostOwn + spoken >= FEWEST
            && most + spoken > LEAD * ours
            && most + spoken >= SHARE * words.size();
    return other ? Optional.of(best) : Optional.empty();
  }

  private static @Nullable FunctionWords of(String language) {
    return ALL.stream().filter(one -> one.language.equals(language)).findFirst().orElse(null);
  }

  /** Returns the words in small letters; of one with an apostrophe also its beginning. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length() && words.size() < MOST; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        begin = begin < 0 ? i : begin;
      } else if (begin >= 0 && isApostrophe(c) && isLetter(text, i + 1)) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT) + "'");
      } else if (begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT).replace('’', '\''));
        begin = -1;
      }
    }
    return words;
  }

  private static boolean isLetter(String text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isAccented(String word) {
    return word.chars().anyMatch(c -> c > 0x7F);
  }
}
