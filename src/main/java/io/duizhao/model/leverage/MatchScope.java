package io.duizhao.model.leverage;

import io.duizhao.model.unit.TranslationUnit;

/** Which units of an exported file have what memories offer for them. */
public enum MatchScope {
  /** All for which memories offer something. */
  ALL,
  /** Those that have no translation. */
  UNTRANSLATED,
  /** None. */
  NONE;

  /** Returns whether a unit has its matches. */
  public boolean offersTo(TranslationUnit unit) {
    return switch (this) {
      case ALL -> true;
      case UNTRANSLATED -> unit.targetText().isEmpty();
      case NONE -> false;
    };
  }
}
