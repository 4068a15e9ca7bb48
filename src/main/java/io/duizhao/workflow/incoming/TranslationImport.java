package io.duizhao.workflow.incoming;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.Translations;
import io.duizhao.workflow.format.FrontMatterValues;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges the targets that a file brings back and takes the good ones among people's translations.
 * It is a merge of three sides: what was exported, what the file says, and what the workspace says
 * now. Where both sides changed, ours stays and a finding says so. Nothing is taken silently and
 * nothing is lost: each target is taken, the same as before, or named in a finding.
 */
final class TranslationImport {
  private final BilingualDocument document;
  private final Predicate<TranslationUnit> expected;
  private final KnownTargets known;
  private final IncomingPlaces places;
  private final FrontMatterValues values;
  private final List<IncomingTarget> incoming;
  private final boolean takeTheirs;
  private final TranslationOrigin origin;
  private final ImportFindings findings = new ImportFindings();
  private Translations translations;
  private int taken;
  private int unchanged;
  private int untranslated;

  private TranslationImport(
      BilingualDocument document,
      Translations stored,
      List<IncomingTarget> incoming,
      Predicate<TranslationUnit> expected,
      boolean takeTheirs,
      TranslationOrigin origin) {
    this.document = document;
    this.origin = origin;
    this.expected = expected;
    this.known = new KnownTargets(document.units());
    this.values = new FrontMatterValues(document.source());
    this.incoming = incoming.stream().map(values::whole).toList();
    this.places = new IncomingPlaces(document.source().segments(), this.incoming);
    this.translations = stored;
    this.takeTheirs = takeTheirs;
  }

  /**
   * What came of an import.
   *
   * @param translations people's translations with those that were taken
   * @param taken number of targets, states or comments that were taken
   * @param unchanged number of targets that are as they were exported, or as ours
   * @param untranslated number of units without a target
   * @param findings what was not taken and why, and what needs a look, in the file's order
   */
  record Result(
      Translations translations,
      int taken,
      int unchanged,
      int untranslated,
      List<Finding> findings) {
    Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Judges and merges.
   *
   * @param document the document as it is now, with the targets that are trusted most
   * @param stored people's translations, in terms of the document as it is
   * @param incoming every target of the file, in its order
   * @param expected whether the file should have a unit of the document
   * @param takeTheirs whether the file is right where both sides changed
   */
  static Result of(
      BilingualDocument document,
      Translations stored,
      List<IncomingTarget> incoming,
      Predicate<TranslationUnit> expected,
      boolean takeTheirs) {
    return of(document, stored, incoming, expected, takeTheirs, TranslationOrigin.IMPORT);
  }

  /**
   * Judges and merges what people or a machine translated. A machine's targets are taken where
   * nobody has translated, and wait for review.
   *
   * @param origin who translated
   */
  static Result of(
      BilingualDocument document,
      Translations stored,
      List<IncomingTarget> incoming,
      Predicate<TranslationUnit> expected,
      boolean takeTheirs,
      TranslationOrigin origin) {
    return new TranslationImport(document, stored, incoming, expected, takeTheirs, origin).judge();
  }

  private Result judge() {
    Set<SegmentId> seen = new HashSet<>();
    Map<SegmentId, IncomingTarget> holders = new HashMap<>();
    for (IncomingTarget target : incoming) {
      IncomingPlaces.Place place = places.of(target);
      if (place.segments().isEmpty()) {
        findings.unknown(target);
        tellComment(target);
        continue;
      }
      place.segments().forEach(segment -> seen.add(segment.id()));
      if (place.changed()) {
        findings.changedSource(target, place.segments());
        tellComment(target);
      } else if (isFirst(target, place.segments(), holders)) {
        judge(new ShownTarget(target, place.segments(), values), place);
      }
    }
    missing(seen);
    return new Result(translations, taken, unchanged, untranslated, findings.all());
  }

  private boolean isFirst(
      IncomingTarget target, List<Segment> segments, Map<SegmentId, IncomingTarget> holders) {
    IncomingTarget other = null;
    for (Segment segment : segments) {
      IncomingTarget holder = holders.putIfAbsent(segment.id(), target);
      other = other == null ? holder : other;
    }
    if (other == null) {
      return true;
    }
    findings.duplicate(target, other);
    if (!other.comment().equals(target.comment())) {
      tellComment(target);
    }
    return false;
  }

  private void judge(ShownTarget shown, IncomingPlaces.Place place) {
    IncomingTarget target = shown.target();
    List<SegmentId> ids = place.segments().stream().map(Segment::id).toList();
    List<Translation> ours = translations.touching(ids);
    Optional<Translation> exact = translations.of(ids);
    if (target.target().isBlank()) {
      empty(target, ids, exact);
      return;
    }
    KnownTargets.Known now = known.of(target, ids, exact);
    if (origin == TranslationOrigin.MT && known.isTranslated(ids, ours)) {
      hasTarget(target, now);
      keepComment(target, ids, exact);
      return;
    }
    TargetState state = state(shown, now);
    String comment = comment(target, exact);
    boolean otherText = !shown.says(now.text(), now.shown()) && !shown.isAsExported();
    boolean otherState = state.compareTo(now.state()) > 0 || isLowered(target, now);
    boolean otherComment = !comment.equals(exact.map(Translation::comment).orElse(""));
    if (!otherText && !otherState && !otherComment) {
      unchanged++;
      return;
    }
    if (!otherText && isReplaced(target, exact)) {
      findings.replaced(shown.file(), exact.map(Translation::target).orElse(""));
      keepComment(target, ids, exact);
      return;
    }
    if (otherText && UnfitCodes.found(shown, place.segments(), findings)) {
      keepComment(target, ids, exact);
      return;
    }
    if (otherText && ours.stream().anyMatch(one -> isChanged(one, shown)) && !takeTheirs) {
      findings.conflict(shown.file(), ours.get(0).target());
      keepComment(target, ids, exact);
      return;
    }
    if (place.renamed()) {
      findings.renamed(target, ids.get(0));
    }
    if (place.edited()) {
      findings.edited(target);
    }
    Optional<Translation> same =
        otherText ? Optional.empty() : exact.filter(one -> one.target().equals(target.target()));
    take(
        same.map(one -> one.with(state, comment))
            .orElseGet(
                () ->
                    new Translation(
                        ids,
                        target.source(),
                        target.target(),
                        target.codes().orElse(List.of()),
                        state,
                        origin,
                        comment)));
  }

  private void take(Translation translation) {
    translations = translations.with(translation);
    taken++;
  }

  private void hasTarget(IncomingTarget target, KnownTargets.Known now) {
    if (target.target().equals(now.text())) {
      unchanged++;
      return;
    }
    findings.hasTarget(target);
  }

  private TargetState state(ShownTarget shown, KnownTargets.Known now) {
    TargetState said =
        shown.target().state().orElse(shown.isAsExported() ? now.state() : TargetState.TRANSLATED);
    if (origin == TranslationOrigin.MT) {
      return TargetState.INITIAL;
    }
    // A tool that leaves the state alone has translated it all the same.
    return said == TargetState.INITIAL && !shown.isAsExported() ? TargetState.TRANSLATED : said;
  }

  /** Whether the file takes back a sign-off that it was exported with. */
  private static boolean isLowered(IncomingTarget target, KnownTargets.Known now) {
    return target.state().isPresent()
        && target.exported().isPresent()
        && target.exported().get().state() == now.state()
        && target.state().get().compareTo(now.state()) < 0;
  }

  private static String comment(IncomingTarget target, Optional<Translation> exact) {
    return target.comment().isEmpty()
        ? exact.map(Translation::comment).orElse("")
        : target.comment();
  }

  private boolean isChanged(Translation ours, ShownTarget theirs) {
    return !ours.target().isEmpty()
        && !theirs.says(ours.target(), known.shown(ours))
        && !theirs.wasExportedAs(ours.target(), known.shown(ours));
  }

  /** Whether what the file says of its target is said of one that ours has taken the place of. */
  private static boolean isReplaced(IncomingTarget target, Optional<Translation> ours) {
    return ours.isPresent()
        && !ours.get().target().isEmpty()
        && !ours.get().target().equals(target.target());
  }

  private void empty(IncomingTarget target, List<SegmentId> ids, Optional<Translation> exact) {
    untranslated++;
    if (target.exported().map(exported -> !exported.hash().isEmpty()).orElse(false)) {
      findings.emptied(target);
    }
    keepComment(target, ids, exact);
  }

  /** Takes the comment alone, where there is a place for it. */
  private void keepComment(
      IncomingTarget target, List<SegmentId> ids, Optional<Translation> exact) {
    String comment = comment(target, exact);
    if (comment.equals(exact.map(Translation::comment).orElse(""))) {
      return;
    }
    if (exact.isEmpty() && !translations.touching(ids).isEmpty()) {
      tellComment(target);
    } else {
      Translation base =
          exact.orElseGet(
              () ->
                  new Translation(
                      ids,
                      target.source(),
                      "",
                      List.of(),
                      TargetState.INITIAL,
                      TranslationOrigin.IMPORT,
                      ""));
      take(base.with(base.state(), comment));
    }
  }

  private void tellComment(IncomingTarget target) {
    if (!target.comment().isEmpty()) {
      findings.comment(target);
    }
  }

  private void missing(Set<SegmentId> seen) {
    String file = incoming.isEmpty() ? "" : incoming.get(0).place().file();
    for (TranslationUnit unit : document.units()) {
      if (expected.test(unit)
          && unit.source().stream().noneMatch(segment -> seen.contains(segment.id()))) {
        findings.missing(file, unit);
      }
    }
  }
}
