package io.duizhao.model.term;

import java.util.Locale;

/** What became of a term that the source names, in the words that translate5 has for it. */
public enum TermState {
  /** The preferred form stands in the target. */
  FOUND,
  /** Another right form does. */
  NOT_PREFERRED,
  /** A deprecated form does, and no right one. */
  FORBIDDEN,
  /** None does. */
  NOT_FOUND,
  /** The glossary has no form in the target's language. */
  UNDEFINED;

  /** Returns the name as it is printed, such as {@code not found}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
