package io.duizhao.exchange.subtitle;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.LineIndex;
import io.duizhao.text.SegmentOffsets;
import java.util.ArrayList;
import java.util.List;

/** Says where the limits of subtitles could not be met. */
final class LimitFindings {
  private final Document document;
  private final SubtitleLimits limits;
  private final LineIndex lines;

  LimitFindings(Document document, SubtitleLimits limits) {
    this.document = document;
    this.limits = limits;
    lines = new LineIndex(document.original());
  }

  /** Returns what is wrong with a cue. */
  List<Finding> of(DraftCue cue, UnitCutter cutter) {
    List<Finding> findings = new ArrayList<>();
    for (int language = 0; language < cue.lines().size(); language++) {
      for (String line : cue.lines().get(language)) {
        int columns = cutter.columns(language, line);
        if (columns > limits.lineColumns()) {
          findings.add(tooWide(cue, line, columns));
        }
      }
    }
    if (limits.readingTime(cue.columns()) > shown(cue)) {
      findings.add(tooFast(cue));
    }
    if (shown(cue) < limits.shortest()) {
      findings.add(tooShort(cue));
    }
    return findings;
  }

  private static long shown(DraftCue cue) {
    return cue.end() - cue.begin();
  }

  private Finding tooWide(DraftCue cue, String line, int columns) {
    return finding(
        "subtitles.line-length",
        cue.unit(),
        Message.of("subtitles.line-length")
            .with("line", line)
            .with("at", at(cue))
            .with("columns", columns)
            .with("most", limits.lineColumns()));
  }

  private Finding tooFast(DraftCue cue) {
    return finding(
        "subtitles.reading-speed",
        cue.unit(),
        Message.of("subtitles.reading-speed")
            .with("text", String.join(" | ", cue.allLines()))
            .with("at", at(cue))
            .with("speed", cue.columns() * 1000.0 / shown(cue), 1)
            .with("most", limits.columnsPerSecond(), 1));
  }

  private Finding tooShort(DraftCue cue) {
    return finding(
        "subtitles.duration",
        cue.unit(),
        Message.of("subtitles.duration")
            .with("text", String.join(" | ", cue.allLines()))
            .with("at", at(cue))
            .with("shown", shown(cue))
            .with("least", limits.shortest()));
  }

  private static String at(DraftCue cue) {
    return new Timecode(cue.begin(), cue.end()).beginText();
  }

  /** Returns that a unit is in no subtitle. */
  Finding untimed(TranslationUnit unit) {
    return finding("subtitles.untimed", unit, Message.of("subtitles.untimed"));
  }

  private Finding finding(String rule, TranslationUnit unit, Message message) {
    return Finding.of(
        rule, Severity.WARNING, location(unit), unit.sourceText(), unit.targetText(), message);
  }

  private Location location(TranslationUnit unit) {
    int offset = unit.source().isEmpty() ? -1 : SegmentOffsets.begin(unit.source().get(0));
    return offset < 0 || offset > document.original().length()
        ? new Location(document.file(), unit.id(), 0, 0)
        : new Location(document.file(), unit.id(), lines.line(offset), lines.column(offset));
  }
}
