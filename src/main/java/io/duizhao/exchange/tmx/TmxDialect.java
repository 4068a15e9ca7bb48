package io.duizhao.exchange.tmx;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.PlacedCode;
import io.duizhao.exchange.TargetFill;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.util.Map;

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
          return Texts.coded(unit);
        }
      };

  /**
   * The two texts of a unit as they are written.
   *
   * @param source what is translated
   * @param target its translation
   */
  record Texts(CodedText source, CodedText target) {
    /** Returns the source with its codes as one text. */
    public String codedSource() {
      return coded(source);
    }

    /** Returns the target with its codes as one text. */
    public String codedTarget() {
      return coded(target);
    }

    private static String coded(CodedText text) {
      StringBuilder out = new StringBuilder();
      for (CodedText.Piece piece : text.pieces()) {
        int done = 0;
        for (PlacedCode code : piece.codes()) {
          out.append(piece.text(), done, code.offset()).append(code.data());
          done = code.offset();
        }
        out.append(piece.text().substring(done));
      }
      return out.toString();
    }

    /** Returns the texts of a unit without codes. */
    static Texts bare(TranslationUnit unit) {
      return new Texts(CodedText.bare(unit.sourceText()), CodedText.bare(unit.targetText()));
    }

    /** Returns the texts of a unit with the original marks as codes. */
    public static Texts coded(TranslationUnit unit) {
      return new Texts(
          CodedText.ofSource(unit), CodedText.ofTarget(unit, true, TargetFill.TRANSLATION));
    }
  }

  /** Returns whether units have names ({@code tuid}). */
  boolean namesUnits();

  /**
   * Returns what tells the only place where a unit holds, as properties; none where it holds
   * wherever its text stands. Asked once of each unit that is written, in their order.
   *
   * @param texts the unit's texts as they are written
   */
  default Map<String, String> place(TranslationUnit unit, Texts texts, BilingualDocument document) {
    return Map.of();
  }

  /** Returns the texts of a translated unit with their codes, as level 2 has them. */
  Texts texts(TranslationUnit unit);
}
