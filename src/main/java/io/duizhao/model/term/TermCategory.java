package io.duizhao.model.term;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a concept is. */
public enum TermCategory {
  /** A person. */
  PERSON,
  /** A company, institution or group. */
  ORG,
  /** A product, model or work with a name of its own. */
  PRODUCT,
  /** A word of a field. */
  TERM,
  /** A place. */
  PLACE,
  /** Anything else. */
  OTHER;

  private static final List<TermCategory> ALL = List.of(values());

  private final String label = name().toLowerCase(Locale.ROOT);

  /** Returns the name as it stands in files, such as {@code person}. */
  public String label() {
    return label;
  }

  /** Returns the category with this label. */
  public static Optional<TermCategory> ofLabel(String label) {
    for (TermCategory category : ALL) {
      if (category.label.equals(label)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }
}
