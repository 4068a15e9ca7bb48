package io.duizhao.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words of one side of a text from 0 in the order of their coming. */
public final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** Returns the word's number, a new one where it is new. */
  public int add(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    return words.size() - 1;
  }

  /** Returns the word's number, or -1. */
  public int find(String word) {
    return numbers.getOrDefault(word, -1);
  }

  /** Returns the word of a number. */
  public String word(int number) {
    return words.get(number);
  }

  /** Returns how many words there are. */
  public int size() {
    return words.size();
  }
}
