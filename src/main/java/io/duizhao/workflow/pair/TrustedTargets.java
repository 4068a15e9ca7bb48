package io.duizhao.workflow.pair;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.FollowedTranslations;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses what stands in each unit's target by how far it is to be trusted: what a person
 * translated, a confirmed bead, an exact match of a memory, the aligner's bead, a machine's
 * translation.
 *
 * <p>A person's translation also says which segments make a unit: beads that it crosses are cut and
 * put together as it stands.
 */
public final class TrustedTargets {
  private final Map<SegmentId, TranslationUnit> unitOf = new HashMap<>();
  private final Map<SegmentId, Translation> translationOf = new HashMap<>();
  private final Map<SegmentId, Integer> places = new HashMap<>();
  private final List<TranslationUnit> chosen = new ArrayList<>();
  private final Set<String> done = new HashSet<>();

  private TrustedTargets(List<TranslationUnit> units, List<Translation> translations) {
    for (TranslationUnit unit : units) {
      for (Segment segment : unit.source()) {
        unitOf.put(segment.id(), unit);
        places.put(segment.id(), places.size());
      }
    }
    for (Translation translation : translations) {
      if (unitOf.keySet().containsAll(translation.segments())) {
        translation.segments().forEach(id -> translationOf.put(id, translation));
      }
    }
  }

  /**
   * Returns the units with the targets that are trusted most, in their order.
   *
   * @param units made from the beads, or from untranslated segments
   * @param translations what people translated, in terms of the document as it is
   */
  public static List<TranslationUnit> of(
      List<TranslationUnit> units, List<Translation> translations) {
    if (translations.isEmpty()) {
      return units;
    }
    TrustedTargets targets = new TrustedTargets(units, translations);
    units.forEach(targets::choose);
    return List.copyOf(targets.chosen);
  }

  private void choose(TranslationUnit unit) {
    if (!done.add(unit.id())) {
      return;
    }
    Map<String, TranslationUnit> units = new LinkedHashMap<>();
    Set<Translation> translations = new HashSet<>();
    collect(unit, units, translations);
    done.addAll(units.keySet());
    if (translations.isEmpty()) {
      chosen.add(unit);
    } else {
      regroup(units.values(), translations);
    }
  }

  /** Collects the units and translations that hang together by common segments. */
  private void collect(
      TranslationUnit first, Map<String, TranslationUnit> units, Set<Translation> translations) {
    List<TranslationUnit> open = new ArrayList<>(List.of(first));
    units.put(first.id(), first);
    while (!open.isEmpty()) {
      for (Segment segment : open.remove(open.size() - 1).source()) {
        Translation translation = translationOf.get(segment.id());
        if (translation != null && translations.add(translation)) {
          for (SegmentId id : translation.segments()) {
            TranslationUnit unit = unitOf.get(id);
            if (unit != null && units.putIfAbsent(unit.id(), unit) == null) {
              open.add(unit);
            }
          }
        }
      }
    }
  }

  /** Makes a unit of each translation, and of each run of sentences that a bead has left. */
  private void regroup(Iterable<TranslationUnit> units, Set<Translation> translations) {
    List<Segment> segments = new ArrayList<>();
    Map<Translation, List<Segment>> targets = new HashMap<>();
    for (TranslationUnit unit : units) {
      segments.addAll(unit.source());
      Translation first = translationOf.get(unit.source().get(0).id());
      if (first != null && unit.source().stream().allMatch(this::isTranslated)) {
        targets.computeIfAbsent(first, key -> new ArrayList<>()).addAll(unit.target());
      }
    }
    segments.sort(Comparator.comparingInt(segment -> places.getOrDefault(segment.id(), 0)));
    Set<String> placed = new HashSet<>();
    for (int i = 0; i < segments.size(); ) {
      Segment segment = segments.get(i);
      TranslationUnit unit = unitOf.get(segment.id());
      Translation translation = translationOf.get(segment.id());
      int end = i + 1;
      if (translation != null && unit != null && translations.remove(translation)) {
        chosen.add(translated(translation, unit, targets.getOrDefault(translation, List.of())));
      } else if (translation == null && unit != null) {
        while (end < segments.size()
            && !isTranslated(segments.get(end))
            && unit.equals(unitOf.get(segments.get(end).id()))) {
          end++;
        }
        chosen.add(rest(unit, segments.subList(i, end), placed.add(unit.id())));
      }
      i = end;
    }
  }

  private boolean isTranslated(Segment segment) {
    return translationOf.containsKey(segment.id());
  }

  private TranslationUnit translated(
      Translation translation, TranslationUnit unit, List<Segment> target) {
    List<Segment> source = new ArrayList<>();
    for (SegmentId id : translation.segments()) {
      TranslationUnit own = unitOf.get(id);
      if (own != null) {
        own.source().stream().filter(one -> one.id().equals(id)).forEach(source::add);
      }
    }
    String text = text(source);
    if (translation.target().isEmpty()) {
      return new TranslationUnit(
          source.get(0).id().value(),
          source,
          target,
          text,
          text(target),
          unit.targetCodes(),
          unit.score(),
          unit.status(),
          unit.state(),
          unit.origin(),
          translation.comment());
    }
    boolean outdated = FollowedTranslations.isOutdated(translation, text);
    TargetState state =
        outdated && translation.state().compareTo(TargetState.TRANSLATED) > 0
            ? TargetState.TRANSLATED
            : translation.state();
    return new TranslationUnit(
        source.get(0).id().value(),
        source,
        target,
        text,
        translation.target(),
        SourceCodes.of(source).found(translation.codes()),
        1,
        outdated ? BeadStatus.NEEDS_REVIEW : unit.status().withOtherTarget(),
        state,
        translation.origin().ofTarget(),
        translation.comment());
  }

  /** The target of a bead of which a part is translated otherwise stands for too much. */
  private static TranslationUnit rest(
      TranslationUnit unit, List<Segment> source, boolean withTarget) {
    if (source.size() == unit.source().size()) {
      return unit;
    }
    return new TranslationUnit(
        source.get(0).id().value(),
        source,
        withTarget ? unit.target() : List.of(),
        text(source),
        withTarget ? unit.targetText() : "",
        unit.score(),
        withTarget ? BeadStatus.NEEDS_REVIEW : BeadStatus.AUTO,
        withTarget ? unit.state() : TargetState.INITIAL,
        withTarget ? unit.origin() : TargetOrigin.NONE);
  }

  private static String text(List<Segment> segments) {
    return Joining.sentences(segments.stream().map(Segment::text).toList());
  }
}
