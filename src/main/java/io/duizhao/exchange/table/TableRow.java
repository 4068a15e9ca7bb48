package io.duizhao.exchange.table;

import io.duizhao.exchange.ShownCodes;
import io.duizhao.exchange.UnitFacts;
import io.duizhao.message.MessageTable;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TranslationUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a row of a bilingual table.
 *
 * @param number which row it is, from 1
 * @param unit the unit
 * @param findings what was found in it
 * @param terms the terms that it names
 */
record TableRow(int number, TranslationUnit unit, List<Finding> findings, List<TermHit> terms) {
  /** Returns whether the aligner's pair is more likely wrong than right and nobody has decided. */
  boolean isDoubtful() {
    return unit.isTranslated()
        && !unit.target().isEmpty()
        && unit.status() != BeadStatus.CONFIRMED
        && unit.score() < UnitFacts.EVEN_CHANCE;
  }

  /** Returns the text of a column; that of the score is empty where there is no pair. */
  String text(TableColumn column) {
    return switch (column) {
      case ID -> TableKey.shown(unit);
      case KIND -> kind().label();
      case SPEAKER -> orEmpty(UnitFacts.speaker(unit));
      case TIME -> time();
      case SOURCE -> ShownCodes.text(ShownCodes.ofSource(unit));
      case TARGET -> ShownCodes.text(ShownCodes.ofTarget(unit));
      case SCORE -> unit.isTranslated() ? UnitFacts.score(unit) : "";
      case STATUS -> status();
      case FINDINGS -> findingsText();
      case STATE -> unit.source().isEmpty() ? "" : unit.state().label();
      case COMMENT -> unit.comment();
      case TERMS -> termsText();
      case CODES -> String.join("\n", ShownCodes.of(unit.source()).legend());
      case KEY -> TableKey.of(number, unit).toString();
    };
  }

  private BlockKind kind() {
    List<Segment> side = unit.source().isEmpty() ? unit.target() : unit.source();
    return side.get(0).kind();
  }

  private String time() {
    Timecode timecode = UnitFacts.timecode(unit);
    return timecode == null ? "" : timecode.beginText();
  }

  /** Says in words what the row's colour says. */
  private String status() {
    if (unit.targetText().isEmpty()) {
      return "untranslated";
    }
    if (unit.sourceText().isEmpty()) {
      return "added";
    }
    String origin = unit.origin() == TargetOrigin.MT ? ", machine translation" : "";
    return (isDoubtful() ? "⚠ doubtful, " : "") + unit.status().label() + origin;
  }

  /** Says for each term what it is to be called. */
  private String termsText() {
    return terms.stream()
        .map(
            hit ->
                hit.sourceSpan().of(unit.sourceText())
                    + hit.preferred().map(form -> " = " + form).orElse(""))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String findingsText() {
    String text =
        findings.stream()
            .map(
                f ->
                    f.severity().label()
                        + " "
                        + f.rule()
                        + ": "
                        + MessageTable.english(f.message()))
            .collect(Collectors.joining("\n"));
    boolean cut = CellText.isTooLong(unit.sourceText()) || CellText.isTooLong(unit.targetText());
    String note = "A text is too long for a cell and was cut; edit this unit in another format.";
    return !cut ? text : text.isEmpty() ? note : note + "\n" + text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
