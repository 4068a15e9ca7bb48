package io.duizhao.memory;

import io.duizhao.model.language.Language;
import java.util.List;

/** Knows the terms of a text, so that a match with another term counts for less. */
@FunctionalInterface
public interface TermNames {
  /** Knows none. */
  TermNames NONE = (text, language) -> List.of();

  /** Returns the names of the concepts that a text names, each as often as it does. */
  List<String> of(String text, Language language);
}
