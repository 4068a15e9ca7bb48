package io.duizhao.text;

import java.util.List;
import java.util.Set;

/** Sets of words as they stand in the source. */
public final class WordSet {
  private WordSet() {}

  /** Returns the words of a list, each once, with one space between two. */
  public static Set<String> of(String list) {
    return Set.copyOf(List.of(list.split(" ", -1)));
  }
}
