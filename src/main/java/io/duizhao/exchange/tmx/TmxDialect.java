package io.duizhao.exchange.tmx;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.TargetFill;
import io.duizhao.model.TranslationUnit;

/** How the program that a memory is meant for wants its units. */
public interface TmxDialect {
  /** As the standard has them: each unit with its name, each code with its original mark. */
  TmxDialect STANDARD =
      new TmxDialect() {
        @Override
        public boolean namesUnits() {
          return true;
        }

        @Override
        public Texts texts(TranslationUnit unit) {
          return Texts.of(unit);
        }
      };

  /**
   * The two texts of a unit as level 2 writes them.
   *
   * @param source what is translated
   * @param target its translation
   */
  record Texts(CodedText source, CodedText target) {
    /** Returns the texts of a unit with the original marks as codes. */
    public static Texts of(TranslationUnit unit) {
      return new Texts(
          CodedText.ofSource(unit), CodedText.ofTarget(unit, true, TargetFill.TRANSLATION));
    }
  }

  /** Returns whether units have names ({@code tuid}). */
  boolean namesUnits();

  /** Returns the texts of a translated unit. */
  Texts texts(TranslationUnit unit);
}
