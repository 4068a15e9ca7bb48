package io.duizhao.term.variants;

import io.duizhao.text.EnglishStemmer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that make no term. */
final class StopWords {
  private StopWords() {}

  /** Returns the stems of words separated by spaces. */
  static Set<String> stems(String words) {
    return Arrays.stream(words.split(" ", -1))
        .map(EnglishStemmer::stem)
        .collect(Collectors.toUnmodifiableSet());
  }
}
