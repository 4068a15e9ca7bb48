package io.duizhao.workflow.incoming;

import io.duizhao.exchange.ShownCodes;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.ExportedTarget;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.model.unit.TranslationUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the workspace says of sentences now, before anything of a file is taken. */
final class KnownTargets {
  private final Map<SegmentId, TranslationUnit> units = new HashMap<>();

  KnownTargets(List<TranslationUnit> document) {
    for (TranslationUnit unit : document) {
      unit.source().forEach(segment -> units.put(segment.id(), unit));
    }
  }

  /**
   * What is said of a unit.
   *
   * @param text its target without codes
   * @param shown its target with its codes, as an export shows them
   * @param state how far it has come
   */
  record Known(String text, String shown, TargetState state) {}

  /**
   * Returns what is said of some sentences together.
   *
   * @param target what the file says of them
   * @param exact what people translated them as
   */
  Known of(IncomingTarget target, List<SegmentId> ids, Optional<Translation> exact) {
    if (exact.isPresent() && !exact.get().target().isEmpty()) {
      return new Known(exact.get().target(), shown(exact.get()), exact.get().state());
    }
    Optional<TranslationUnit> unit = unit(ids);
    TargetState state =
        target
            .exported()
            .map(ExportedTarget::state)
            .orElse(unit.map(TranslationUnit::state).orElse(TargetState.INITIAL));
    return new Known(
        unit.map(TranslationUnit::targetText).orElse(""),
        unit.map(one -> ShownCodes.text(ShownCodes.ofTarget(one))).orElse(""),
        state);
  }

  /** Returns the target of a translation with its codes, as an export shows them. */
  String shown(Translation translation) {
    return unit(translation.segments())
        .filter(unit -> unit.targetText().equals(translation.target()))
        .map(unit -> ShownCodes.text(ShownCodes.ofTarget(unit)))
        .orElse(translation.target());
  }

  /** Returns the unit of just these sentences. */
  private Optional<TranslationUnit> unit(List<SegmentId> ids) {
    return Optional.ofNullable(units.get(ids.get(0)))
        .filter(unit -> unit.source().stream().map(Segment::id).toList().equals(ids));
  }

  /**
   * Returns whether a person, an aligned translation or a memory has translated any of some
   * sentences.
   *
   * @param stored what is stored of them
   */
  boolean isTranslated(List<SegmentId> ids, List<Translation> stored) {
    return stored.stream()
            .anyMatch(one -> !one.target().isEmpty() && one.origin() != TranslationOrigin.MT)
        || ids.stream()
            .map(units::get)
            .filter(Objects::nonNull)
            .anyMatch(unit -> unit.isTranslated() && unit.origin() != TargetOrigin.MT);
  }
}
