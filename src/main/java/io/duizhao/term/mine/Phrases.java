package io.duizhao.term.mine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Phrases of one language by their keys, each with what it is made of. */
final class Phrases {
  private final Map<String, Phrase> phrases = new LinkedHashMap<>();
  private final Map<String, List<String>> parts = new LinkedHashMap<>();
  private final Function<List<String>, String> key;
  private int words;

  /**
   * Makes an empty set.
   *
   * @param key makes one string of a phrase's words
   */
  Phrases(Function<List<String>, String> key) {
    this.key = key;
  }

  /** Returns the phrase of some words, new or old. */
  Phrase of(List<String> words, String tag) {
    return phrases.computeIfAbsent(
        key.apply(words),
        k -> {
          parts.put(k, List.copyOf(words));
          return new Phrase(k, words.size(), tag);
        });
  }

  void addWords(int number) {
    words += number;
  }

  /** Returns how many words the texts have. */
  int words() {
    return words;
  }

  /** Returns the words of a phrase. */
  List<String> parts(Phrase phrase) {
    return parts.getOrDefault(phrase.key(), List.of());
  }

  /** Keeps what stands so often, and tells each phrase of the longer ones it is part of. */
  List<Phrase> frequent(int least) {
    List<Phrase> kept = new ArrayList<>();
    phrases.values().stream().filter(phrase -> phrase.count() >= least).forEach(kept::add);
    for (Phrase longer : kept) {
      List<String> words = parts(longer);
      for (int begin = 0; begin < words.size(); begin++) {
        for (int end = begin + 1; end <= words.size(); end++) {
          Phrase part = phrases.get(key.apply(words.subList(begin, end)));
          if (part != null && end - begin < words.size()) {
            part.within(longer);
          }
        }
      }
    }
    kept.sort(Comparator.comparing(Phrase::key));
    return kept;
  }
}
