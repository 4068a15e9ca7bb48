package io.duizhao.model;

import java.util.Locale;

/** How far a translation has come, with XLIFF 2's words. */
public enum TargetState {
  INITIAL,
  TRANSLATED,
  REVIEWED,
  FINAL;

  /** Returns the name as it stands in files, such as {@code translated}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
