package io.duizhao.model.unit;

import java.util.Locale;

/** Where a target text comes from. */
public enum TargetOrigin {
  /** There is no target. */
  NONE,
  /** From the aligned translation, which a person wrote. */
  ALIGNED,
  /** From a machine translation. */
  MT,
  /** From a translation memory. */
  TM,
  /** Written or accepted by a person in this project. */
  HUMAN;

  /** Returns the name as it stands in files, such as {@code mt}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
