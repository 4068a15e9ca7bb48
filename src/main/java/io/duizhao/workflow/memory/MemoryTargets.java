package io.duizhao.workflow.memory;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.leverage.Leverage;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.leverage.MemoryQuery;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts exact matches of translation memories into the targets of units where nothing is trusted
 * more: a person's translation and a confirmed bead are, the aligner's bead and a machine's
 * translation are not. Where memories disagree about a text without its context, nothing is put.
 */
public final class MemoryTargets {
  /** Quality in percent from which a match is of use here. */
  public static final int IDENTICAL = 100;

  private final Leverage leverage;

  /** Takes matches from these memories. */
  public MemoryTargets(Leverage leverage) {
    this.leverage = leverage;
  }

  /** Returns the units in their order, each with the target that is trusted most. */
  public List<TranslationUnit> of(List<TranslationUnit> units) {
    List<TranslationUnit> result = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      TranslationUnit unit = units.get(i);
      Optional<MemoryMatch> match =
          mayTake(unit) ? trusted(leverage.matches(query(units, i))) : Optional.empty();
      result.add(match.isPresent() ? with(unit, match.get().targetText()) : unit);
    }
    return result;
  }

  /** Returns what looks a unit's text up with those of its neighbours. */
  public static MemoryQuery query(List<TranslationUnit> units, int index) {
    return new MemoryQuery(
        units.get(index).sourceText(), text(units, index, -1), text(units, index, 1));
  }

  /** Returns the next text of the source in a direction; a unit without one is an addition. */
  private static String text(List<TranslationUnit> units, int index, int step) {
    for (int i = index + step; i >= 0 && i < units.size(); i += step) {
      if (!units.get(i).sourceText().isEmpty()) {
        return units.get(i).sourceText();
      }
    }
    return "";
  }

  private static boolean mayTake(TranslationUnit unit) {
    boolean confirmed = unit.status() == BeadStatus.CONFIRMED || unit.status() == BeadStatus.PINNED;
    return !unit.sourceText().isEmpty()
        && unit.origin() != TargetOrigin.HUMAN
        && !(confirmed && !unit.targetText().isEmpty());
  }

  private static Optional<MemoryMatch> trusted(List<MemoryMatch> matches) {
    List<MemoryMatch> trusted = matches.stream().filter(MemoryMatch::isTrusted).toList();
    if (trusted.isEmpty()) {
      return Optional.empty();
    }
    MemoryMatch best = trusted.get(0);
    boolean disputed =
        trusted.stream()
            .anyMatch(
                other ->
                    other.kind() == best.kind() && !other.targetText().equals(best.targetText()));
    return disputed ? Optional.empty() : Optional.of(best);
  }

  private static TranslationUnit with(TranslationUnit unit, String target) {
    return unit.targetText().equals(target)
        ? unit
        : new TranslationUnit(
            unit.id(),
            unit.source(),
            unit.target(),
            unit.sourceText(),
            target,
            unit.score(),
            unit.status().withOtherTarget(),
            TargetState.TRANSLATED,
            TargetOrigin.TM);
  }
}
