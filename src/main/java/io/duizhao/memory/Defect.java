package io.duizhao.memory;

import java.util.Locale;

/** Why a unit is not worth keeping in a memory. */
public enum Defect {
  /** One side has no text. */
  EMPTY,
  /** The translation is the source text. */
  COPIED,
  /** A side is not in the language that it is said to be in. */
  WRONG_LANGUAGE,
  /** The same texts stood before. */
  DUPLICATE,
  /** The same source has another translation before. */
  CONTRADICTORY;

  /** Returns the name as it stands in reports, such as {@code wrong-language}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
