package io.duizhao.workflow.incoming;

import io.duizhao.model.Finding;
import io.duizhao.model.IncomingTarget;
import io.duizhao.model.InlineCode;
import io.duizhao.model.Location;
import io.duizhao.model.Segment;
import io.duizhao.model.SegmentId;
import io.duizhao.model.Severity;
import io.duizhao.model.TranslationUnit;
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
        "the document has no segment '"
            + target.id()
            + "' any more, nor another in its place; the target was not taken: \""
            + Excerpt.of(target.target(), SHOWN)
            + '"');
  }

  void changedSource(IncomingTarget target, List<Segment> segments) {
    report(
        "import.changed-source",
        Severity.ERROR,
        target,
        "the source of segment '"
            + target.id()
            + "' was changed in the file: it is \""
            + Excerpt.of(target.source(), SHOWN)
            + "\", and \""
            + Excerpt.of(segments.get(0).text(), SHOWN)
            + "\" was expected; put it back, for only targets are taken");
  }

  void duplicate(IncomingTarget target, IncomingTarget other) {
    boolean same = other.target().equals(target.target());
    report(
        "import.duplicate-id",
        same ? Severity.WARNING : Severity.ERROR,
        target,
        "the segment '"
            + target.id()
            + "' stands in the file already ("
            + other.place()
            + ")"
            + (same ? " with the same target" : "; this target was not taken, the first one was"));
  }

  void renamed(IncomingTarget target, SegmentId now) {
    report(
        "import.unknown-id",
        Severity.WARNING,
        target,
        "the document has no segment '"
            + target.id()
            + "'; the target was taken for '"
            + now
            + "', which has its source and place");
  }

  void edited(IncomingTarget target) {
    report(
        "import.edited-source",
        Severity.WARNING,
        target,
        "the source was edited since the export; the target was taken and needs review");
  }

  void hasTarget(IncomingTarget target) {
    report(
        "import.has-target",
        Severity.INFO,
        target,
        "the segment '"
            + target.id()
            + "' is translated already, and a machine's translation is not taken for it: \""
            + Excerpt.of(target.target(), SHOWN)
            + '"');
  }

  void replaced(IncomingTarget target, String ours) {
    report(
        CONFLICT,
        Severity.WARNING,
        target,
        "the file has a state or comment for a target that was replaced here since the export: \""
            + Excerpt.of(ours, SHOWN)
            + "\" stays as it is");
  }

  void conflict(IncomingTarget target, String ours) {
    report(
        CONFLICT,
        Severity.ERROR,
        target,
        "both sides changed it since the export; ours stays: \""
            + Excerpt.of(ours, SHOWN)
            + "\", and the file says \""
            + Excerpt.of(target.target(), SHOWN)
            + '"');
  }

  void emptied(IncomingTarget target) {
    report(
        "import.emptied",
        Severity.WARNING,
        target,
        "the target was taken out of the file; the workspace keeps its own");
  }

  void foreignCode(IncomingTarget target, InlineCode code) {
    report(
        "import.foreign-code",
        Severity.ERROR,
        target,
        "the target of segment '"
            + target.id()
            + "' has a code '"
            + code.data()
            + "' that its source lacks; take it out");
  }

  void doubledCode(IncomingTarget target, String code) {
    report(
        "import.doubled-code",
        Severity.ERROR,
        target,
        "the target of segment '" + target.id() + "' has the code '" + code + "' twice; keep one");
  }

  void misplacedCode(IncomingTarget target, String code) {
    report(
        "import.misplaced-code",
        Severity.ERROR,
        target,
        "in the target of segment '"
            + target.id()
            + "' the code '"
            + code
            + "' ends a stretch that has not begun or crosses another; put the codes in order");
  }

  /**
   * Tells of a lost code.
   *
   * @param word how the file shows it; empty where it has codes of its own
   */
  void lostCode(IncomingTarget target, InlineCode lost, String word) {
    report(
        "import.lost-code",
        Severity.ERROR,
        target,
        "the target of segment '"
            + target.id()
            + "' lacks the code '"
            + (word.isEmpty() ? lost.data() : word)
            + "' ("
            + lost.type()
            + (word.isEmpty() ? "" : ", " + lost.data())
            + ") of its source; put it in");
  }

  void missing(String file, TranslationUnit unit) {
    findings.add(
        Finding.of(
            "import.missing",
            Severity.WARNING,
            new Location(file, unit.id(), 0, 0),
            unit.sourceText(),
            "",
            "the file lacks the segment '" + unit.id() + "' of the document"));
  }

  private void report(String rule, Severity severity, IncomingTarget target, String message) {
    findings.add(
        Finding.of(rule, severity, target.place(), target.source(), target.target(), message));
  }
}
