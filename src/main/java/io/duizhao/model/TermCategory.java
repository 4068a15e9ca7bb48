package io.duizhao.model;

import java.util.Locale;
import java.util.Optional;

/** What kind of thing a concept is. */
public enum TermCategory {
  PERSON,
  ORG,
  PRODUCT,
  TERM,
  PLACE,
  OTHER;

  /** Returns the name as it stands in files, such as {@code person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the category with this label. */
  public static Optional<TermCategory> ofLabel(String label) {
    for (TermCategory category : values()) {
      if (category.label().equals(label)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
