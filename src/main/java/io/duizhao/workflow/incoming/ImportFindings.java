package io.duizhao.workflow.incoming;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.Excerpt;
import java.util.ArrayList;
import java.util.List;

/** What an import did not take and why, and what of it needs a look, in the words of the user. */
final class ImportFindings {
  /** So much of a text is shown in a message, in UTF-16 code units. */
  private static final int SHOWN = 60;

  /** Names what both sides changed. */
  static final String CONFLICT = "import.conflict";

  private final List<Finding> findings = new ArrayList<>();

  /** Returns the findings in the order in which they were met. */
  List<Finding> all() {
    return List.copyOf(findings);
  }

  void unknown(IncomingTarget target) {
    // Without a target nothing is lost.
    report(
        "import.unknown-id",
        target.target().isEmpty() ? Severity.WARNING : Severity.ERROR,
        target,
        Message.of("import.unknown-id")
            .with("id", target.id())
            .with("target", Excerpt.of(target.target(), SHOWN)));
  }

  void changedSource(IncomingTarget target, List<Segment> segments) {
    report(
        "import.changed-source",
        Severity.ERROR,
        target,
        Message.of("import.changed-source")
            .with("id", target.id())
            .with("found", Excerpt.of(target.source(), SHOWN))
            .with("expected", Excerpt.of(segments.get(0).text(), SHOWN)));
  }

  void duplicate(IncomingTarget target, IncomingTarget other) {
    boolean same = other.target().equals(target.target());
    report(
        "import.duplicate-id",
        same ? Severity.WARNING : Severity.ERROR,
        target,
        same
            ? Message.of("import.duplicate-id.same")
                .with("id", target.id())
                .with("place", other.place().toString())
            : Message.of("import.duplicate-id.other")
                .with("id", target.id())
                .with("place", other.place().toString()));
  }

  void renamed(IncomingTarget target, SegmentId now) {
    report(
        "import.unknown-id",
        Severity.WARNING,
        target,
        Message.of("import.unknown-id.renamed")
            .with("id", target.id())
            .with("now", now.toString()));
  }

  void edited(IncomingTarget target) {
    report("import.edited-source", Severity.WARNING, target, Message.of("import.edited-source"));
  }

  void hasTarget(IncomingTarget target) {
    report(
        "import.has-target",
        Severity.INFO,
        target,
        Message.of("import.has-target")
            .with("id", target.id())
            .with("target", Excerpt.of(target.target(), SHOWN)));
  }

  void replaced(IncomingTarget target, String ours) {
    report(
        CONFLICT,
        Severity.WARNING,
        target,
        Message.of("import.conflict.replaced").with("ours", Excerpt.of(ours, SHOWN)));
  }

  void conflict(IncomingTarget target, String ours) {
    report(
        CONFLICT,
        Severity.ERROR,
        target,
        Message.of("import.conflict")
            .with("ours", Excerpt.of(ours, SHOWN))
            .with("theirs", Excerpt.of(target.target(), SHOWN)));
  }

  void emptied(IncomingTarget target) {
    report("import.emptied", Severity.WARNING, target, Message.of("import.emptied"));
  }

  void foreignCode(IncomingTarget target, InlineCode code) {
    report(
        "import.foreign-code",
        Severity.ERROR,
        target,
        Message.of("import.foreign-code").with("id", target.id()).with("code", code.data()));
  }

  void doubledCode(IncomingTarget target, String code) {
    report(
        "import.doubled-code",
        Severity.ERROR,
        target,
        Message.of("import.doubled-code").with("id", target.id()).with("code", code));
  }

  void misplacedCode(IncomingTarget target, String code) {
    report(
        "import.misplaced-code",
        Severity.ERROR,
        target,
        Message.of("import.misplaced-code").with("id", target.id()).with("code", code));
  }

  /**
   * Tells of a lost code.
   *
   * @param word how the file shows it; empty where it has codes of its own
   */
  void lostCode(IncomingTarget target, InlineCode lost, String word) {
    Message message =
        Message.of("import.lost-code")
            .with("id", target.id())
            .with("code", word.isEmpty() ? lost.data() : word)
            .with("type", lost.type() + (word.isEmpty() ? "" : ", " + lost.data()));
    report("import.lost-code", Severity.ERROR, target, message);
  }

  /** Tells a comment that has no place: the target was not taken, or is another's. */
  void comment(IncomingTarget target) {
    report(
        "import.comment",
        Severity.WARNING,
        target,
        Message.of("import.comment").with("comment", target.comment()));
  }

  void missing(String file, TranslationUnit unit) {
    boolean added = unit.source().isEmpty();
    Message said =
        added
            ? Message.of("import.missing.added").with("id", unit.id())
            : Message.of("import.missing").with("id", unit.id());
    findings.add(
        Finding.of(
            "import.missing",
            Severity.WARNING,
            new Location(file, unit.id(), 0, 0),
            unit.sourceText(),
            added ? unit.targetText() : "",
            said));
  }

  private void report(String rule, Severity severity, IncomingTarget target, Message message) {
    findings.add(
        Finding.of(rule, severity, target.place(), target.source(), target.target(), message));
  }
}
