package io.duizhao.exchange.subtitle;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.text.Timecode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes subtitles of a document whose segments have times: sentences are cut anew into cues, at
 * phrase boundaries, whatever the captions were that they came from.
 */
public final class SubtitleMaker {
  private final SubtitleOptions options;
  private final WordTagger chinese;

  /**
   * Makes a maker.
   *
   * @param chinese cuts Chinese into words
   */
  public SubtitleMaker(SubtitleOptions options, WordTagger chinese) {
    this.options = options;
    this.chinese = chinese;
  }

  /** Returns the subtitles of a document. */
  public Subtitles make(BilingualDocument document, SpeechTimes times) {
    TimedUnits units = TimedUnits.of(document, times, options.side());
    UnitCutter cutter = new UnitCutter(languages(document.languages()), options.limits(), chinese);
    List<DraftCue> drafts = new ArrayList<>();
    units.shown().forEach(unit -> drafts.addAll(cutter.cut(unit)));
    drafts.sort(Comparator.comparingLong(DraftCue::begin));
    List<DraftCue> settled = new CueTiming(cutter, options.limits()).settle(drafts);
    List<Finding> findings = new ArrayList<>();
    LimitFindings limits = new LimitFindings(document.source().document(), options.limits());
    units.untimed().forEach(unit -> findings.add(limits.untimed(unit)));
    List<SubtitleCue> cues = new ArrayList<>();
    for (DraftCue cue : settled) {
      cues.add(
          new SubtitleCue(new Timecode(cue.begin(), cue.end()), cue.speaker(), cue.allLines()));
      findings.addAll(limits.of(cue, cutter));
    }
    return new Subtitles(cues, findings);
  }

  private List<Language> languages(LanguagePair pair) {
    return switch (options.side()) {
      case SOURCE -> List.of(pair.source());
      case TARGET -> List.of(pair.target());
      case BOTH -> List.of(pair.source(), pair.target());
    };
  }
}
