package io.duizhao.exchange.subtitle;

import io.duizhao.model.Document;
import io.duizhao.model.Finding;
import io.duizhao.model.Location;
import io.duizhao.model.Severity;
import io.duizhao.model.SubtitleLimits;
import io.duizhao.model.Timecode;
import io.duizhao.model.TranslationUnit;
import io.duizhao.text.LineIndex;
import io.duizhao.text.SegmentOffsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    Timecode time = new Timecode(cue.begin(), cue.end());
    for (int language = 0; language < cue.lines().size(); language++) {
      List<String> own = cue.lines().get(language);
      for (String line : own) {
        int columns = cutter.columns(language, line);
        if (columns > limits.lineColumns()) {
          findings.add(
              finding(
                  "subtitles.line-length",
                  cue.unit(),
                  "the line '%s' at %s has %d columns, more than %d"
                      .formatted(line, time.beginText(), columns, limits.lineColumns())));
        }
      }
    }
    long shown = cue.end() - cue.begin();
    if (limits.readingTime(cue.columns()) > shown) {
      findings.add(
          finding(
              "subtitles.reading-speed",
              cue.unit(),
              String.format(
                  Locale.ROOT,
                  "'%s' at %s has %.1f columns a second, more than %.1f",
                  String.join(" | ", cue.allLines()),
                  time.beginText(),
                  cue.columns() * 1000.0 / shown,
                  limits.columnsPerSecond())));
    }
    if (shown < limits.shortest()) {
      findings.add(
          finding(
              "subtitles.duration",
              cue.unit(),
              "'%s' at %s is shown for %d ms, less than %d"
                  .formatted(
                      String.join(" | ", cue.allLines()),
                      time.beginText(),
                      shown,
                      limits.shortest())));
    }
    return findings;
  }

  /** Returns that a unit is in no subtitle. */
  Finding untimed(TranslationUnit unit) {
    return finding("subtitles.untimed", unit, "has no time and is in no subtitle");
  }

  private Finding finding(String rule, TranslationUnit unit, String message) {
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
