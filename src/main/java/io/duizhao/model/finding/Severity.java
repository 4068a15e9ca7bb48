package io.duizhao.model.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /**
   * It is wrong, such as a missing number: a check fails, unless the user asks for another bound.
   */
  ERROR,
  /** It is likely wrong. */
  WARNING,
  /** It is worth a look. */
  INFO;

  private static final List<Severity> ALL = List.of(values());

  private final String label = name().toLowerCase(Locale.ROOT);

  /** Returns the name as it stands in files, such as {@code error}. */
  public String label() {
    return label;
  }

  /** Returns the severity with this label. */
  public static Optional<Severity> ofLabel(String label) {
    for (Severity severity : ALL) {
      if (severity.label.equals(label)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  /** Returns whether this is at least as grave as {@code other}. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
