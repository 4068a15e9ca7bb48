package io.duizhao.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words of one side of a document from 0 in the order of their coming. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** Returns the word's number, a new one where it is new. */
  int add(String word) {
    Integer known = numbers.putIfAbsent(word, words.size());
    if (known != null) {
      return known;
    }
    words.add(word);
    return words.size() - 1;
  }

  /** Returns the word's number, or -1. */
  int find(String word) {
    return numbers.getOrDefault(word, -1);
  }

  String word(int number) {
    return words.get(number);
  }

  int size() {
    return words.size();
  }
}
