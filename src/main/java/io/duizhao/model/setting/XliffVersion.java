package io.duizhao.model.setting;

import io.duizhao.model.leverage.MatchScope;
import java.util.Optional;

/** The versions of XLIFF that are written. */
public enum XliffVersion {
  /** XLIFF 1.2 (OASIS 2008), which most tools read. */
  V1_2("1.2"),
  /** XLIFF 2.0 (OASIS 2014; ISO 21720:2017). */
  V2_0("2.0"),
  /** XLIFF 2.1 (OASIS 2018). */
  V2_1("2.1"),
  /** XLIFF 2.2, whose core has a namespace of its own. */
  V2_2("2.2");

  private final String label;

  XliffVersion(String label) {
    this.label = label;
  }

  /** Returns the number, such as {@code 2.1}. */
  public String label() {
    return label;
  }

  /** Returns the version with this number. */
  public static Optional<XliffVersion> ofLabel(String label) {
    for (XliffVersion version : values()) {
      if (version.label.equals(label)) {
        return Optional.of(version);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether terms are marked in it where nobody says so: in 1.2, some tools show the marks
   * as tags.
   */
  public boolean marksTerms() {
    return this != V1_2;
  }

  /**
   * Returns what stands with matches of memories where nobody says so: in 1.2, some tools take the
   * match of a translated unit for its translation.
   */
  public MatchScope matches() {
    return this == V1_2 ? MatchScope.UNTRANSLATED : MatchScope.ALL;
  }
}
