package io.duizhao.memory;

import java.util.Locale;

/** Why a unit may not be worth keeping in a memory. */
public enum Defect {
  /** One side has no text. */
  EMPTY(true),
  /** The translation is the source text. */
  COPIED(true),
  /** A side is not in the language that it is said to be in. */
  WRONG_LANGUAGE(true),
  /** The two sides do not translate each other. */
  MISALIGNED(true),
  /** The translation is much shorter or longer than its source lets expect. */
  OTHER_LENGTH(false),
  /** A number is another one in the translation. */
  OTHER_NUMBERS(false),
  /** A Chinese side is in the other script than its language is written in. */
  WRONG_SCRIPT(false),
  /** The same texts stood before. */
  DUPLICATE(true),
  /** The same source has another translation before. */
  CONTRADICTORY(false);

  private final boolean leftOut;

  Defect(boolean leftOut) {
    this.leftOut = leftOut;
  }

  /** Returns whether such units are left out unless the user says otherwise, or only reported. */
  public boolean isLeftOut() {
    return leftOut;
  }

  /** Returns the name as it stands in reports, such as {@code wrong-language}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
