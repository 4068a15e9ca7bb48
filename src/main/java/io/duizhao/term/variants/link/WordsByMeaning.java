package io.duizhao.term.variants.link;

import io.duizhao.lexicon.Lexicon;
import io.duizhao.term.variants.form.FormTable;
import io.duizhao.text.EnglishStemmer;
import io.duizhao.text.Scripts;
import io.duizhao.text.TaggedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of the texts by what they mean, and the strings of words that stand there. */
final class WordsByMeaning {
  private static final int SHORTEST_BEGINNING = 3;
  private static final int MOST_COMBINATIONS = 20_000;
  private static final int MOST_WORDS = 4;
  private static final double PROBABLE = 0.12;
  private static final double PROBABLE_CHARACTER = 0.3;
  private static final String NO_PHRASE = "rcpdmqyuwfe";

  private final FormTable forms;
  private final Map<String, Set<String>> byMeaning = new TreeMap<>();
  private final Map<Character, Set<String>> byFirst = new HashMap<>();
  private final Set<String> strings = new HashSet<>();

  WordsByMeaning(FormTable forms, Lexicon lexicon) {
    this.forms = forms;
    Set<String> words = new TreeSet<>();
    forms.lines().forEach(sentence -> add(sentence.line().words(), words));
    for (String word : words) {
      if (word.length() == 2) {
        byFirst.computeIfAbsent(word.charAt(0), c -> new TreeSet<>()).add(word);
      }
      addMeanings(word, lexicon);
      for (int i = 0; i < word.length(); i++) {
        addMeanings(word.substring(i, i + 1), lexicon);
      }
    }
  }

  private void add(List<TaggedWord> line, Set<String> words) {
    for (int i = 0; i < line.size(); i++) {
      StringBuilder string = new StringBuilder();
      for (int k = i; k < Math.min(line.size(), i + MOST_WORDS); k++) {
        String word = line.get(k).word();
        if (!Scripts.isAllHan(word) || line.get(k).isOneOf(NO_PHRASE)) {
          break;
        }
        words.add(word);
        strings.add(string.append(word).toString());
      }
    }
  }

  private void addMeanings(String word, Lexicon lexicon) {
    double least = word.length() == 1 ? PROBABLE_CHARACTER : PROBABLE;
    for (Lexicon.Translation translation : lexicon.translations(word)) {
      if (translation.probability() >= least) {
        byMeaning.computeIfAbsent(translation.stem(), s -> new TreeSet<>()).add(word);
      }
    }
  }

  boolean knows(String word) {
    return !meaning(word).isEmpty();
  }

  /** Returns the words that mean an English one, or one that it begins: dev, developer. */
  private Set<String> meaning(String word) {
    Set<String> found = byMeaning.get(EnglishStemmer.stem(word));
    if (found != null) {
      return found;
    }
    Set<String> longer = new TreeSet<>();
    if (word.length() >= SHORTEST_BEGINNING) {
      byMeaning.forEach(
          (stem, words) -> {
            if (stem.startsWith(word) && stem.endsWith("er")) {
              longer.addAll(words);
            }
          });
    }
    return longer;
  }

  /** Returns the words that mean the whole phrase. */
  private Set<String> meaningAll(List<String> pieces) {
    Set<String> words = new TreeSet<>(meaning(pieces.get(0)));
    pieces.forEach(piece -> words.retainAll(meaning(piece)));
    return words;
  }

  /**
   * Returns the most frequent string of words that translates the pieces one by one, or a word that
   * means them all.
   */
  @Nullable String translation(List<String> pieces) {
    List<String> strung = strung(pieces);
    if (strung.isEmpty()) {
      return null;
    }
    Set<String> whole = new TreeSet<>(strung);
    whole.addAll(meaningAll(pieces));
    return whole.stream()
        .filter(han -> han.length() > 1 && strings.contains(han))
        .min(
            Comparator.comparingInt((String han) -> -forms.occurrences(han))
                .thenComparingInt(han -> -han.length())
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  /** Strings a word for each piece together; none where there are too many ways to do so. */
  private List<String> strung(List<String> pieces) {
    List<String> strung = List.of("");
    for (int i = 0; i < pieces.size(); i++) {
      Set<String> words = new TreeSet<>(meaning(pieces.get(i)));
      if (i == 0) {
        addLonger(words);
      }
      if ((long) words.size() * strung.size() > MOST_COMBINATIONS) {
        return List.of();
      }
      List<String> longer = new ArrayList<>();
      for (String left : strung) {
        words.forEach(right -> longer.add(left + right));
      }
      strung = longer;
    }
    return strung;
  }

  /** Adds the words of two characters that begin with one of the words. */
  private void addLonger(Set<String> words) {
    for (String word : List.copyOf(words)) {
      if (word.length() == 1) {
        words.addAll(byFirst.getOrDefault(word.charAt(0), Set.of()));
      }
    }
  }
}
