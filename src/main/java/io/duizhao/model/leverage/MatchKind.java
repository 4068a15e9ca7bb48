package io.duizhao.model.leverage;

import java.util.Locale;

/** How a text of a translation memory meets the text that is looked up. */
public enum MatchKind {
  /** The same text between the same neighbours: an in-context exact match. */
  CONTEXT,
  /** The same text. */
  EXACT,
  /** A similar text, or one that differs in script, width or marks only. */
  FUZZY;

  /** Returns the name as it stands in files, such as {@code context}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
