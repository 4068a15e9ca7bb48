package io.duizhao.workflow.check;

import io.duizhao.check.PairCheck;
import io.duizhao.check.Rule;
import io.duizhao.check.RuleChecks;
import io.duizhao.check.TextCheck;
import io.duizhao.check.completeness.CopiedTarget;
import io.duizhao.check.completeness.EmptyTarget;
import io.duizhao.check.completeness.Gaps;
import io.duizhao.check.completeness.LengthRatio;
import io.duizhao.check.completeness.RepeatedSentence;
import io.duizhao.check.consistency.Consistency;
import io.duizhao.check.consistency.SpeakerLabels;
import io.duizhao.check.number.NumberCheck;
import io.duizhao.check.okapi.OkapiChecks;
import io.duizhao.check.own.OwnPatterns;
import io.duizhao.check.punctuation.MarkWidth;
import io.duizhao.check.punctuation.PairedMarks;
import io.duizhao.check.punctuation.QuoteStyle;
import io.duizhao.check.punctuation.SentenceEnds;
import io.duizhao.check.punctuation.Spacing;
import io.duizhao.check.subtitle.SubtitleLimits;
import io.duizhao.check.term.TermRules;
import io.duizhao.check.verbatim.Decoding;
import io.duizhao.check.verbatim.InlineCodes;
import io.duizhao.check.verbatim.Verbatim;
import io.duizhao.check.wording.Capitals;
import io.duizhao.check.wording.DoubledWords;
import io.duizhao.check.wording.Negation;
import io.duizhao.check.wording.SpellingVariety;
import io.duizhao.model.setting.CheckSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All checks but those of terms, as a workspace or file is configured. */
public final class StandardChecks {
  private final List<PairCheck> pairs = new ArrayList<>();
  private final List<TextCheck> texts = new ArrayList<>();

  /** What the texts come from, on which some checks depend. */
  public enum Of {
    /** Two documents that were aligned: a sentence may be left out, and each has its own marks. */
    ALIGNED,
    /** A bilingual file: each unit has a translation, with the source's marks. */
    FILE
  }

  /** Prepares the checks of a house style for texts of one kind. */
  public StandardChecks(CheckSettings settings, Of of) {
    pairs.add(new NumberCheck());
    pairs.add(new CopiedTarget());
    pairs.add(new SentenceEnds());
    pairs.add(new MarkWidth());
    pairs.add(new Spacing(settings.style().hanLatin()));
    pairs.add(new DoubledWords());
    pairs.add(new Negation());
    pairs.add(new SpellingVariety(settings.style().english()));
    pairs.add(new Verbatim());
    pairs.add(new Decoding());
    pairs.add(new SubtitleLimits(limits(settings)));
    pairs.add(new OwnPatterns(settings.own()));
    if (of == Of.FILE) {
      pairs.add(new EmptyTarget());
      pairs.add(new InlineCodes());
    } else {
      texts.add(new Gaps());
    }
    texts.add(new LengthRatio());
    texts.add(new RepeatedSentence());
    texts.add(new PairedMarks());
    texts.add(new QuoteStyle(settings.style()));
    texts.add(new Capitals());
    texts.add(new SpeakerLabels());
  }

  private static SubtitleLimits.Limits limits(CheckSettings settings) {
    SubtitleLimits.Limits usual = SubtitleLimits.Limits.USUAL;
    return new SubtitleLimits.Limits(
        settings.number("subtitles.speed", "english", usual.englishSpeed()),
        settings.number("subtitles.speed", "chinese", usual.chineseSpeed()),
        (int) settings.number("subtitles.line", "english", usual.englishLine()),
        (int) settings.number("subtitles.line", "chinese", usual.chineseLine()));
  }

  /** Returns the checks of one document at a time. */
  public RuleChecks checks() {
    return new RuleChecks(pairs, texts);
  }

  /** Returns the rules by which the checks of a workspace or file can report, by their ids. */
  public static List<Rule> rules(CheckSettings settings) {
    return Stream.of(Of.values())
        .map(of -> new StandardChecks(settings, of))
        .flatMap(
            checks ->
                Stream.of(
                        checks.pairs.stream().flatMap(check -> check.rules().stream()),
                        checks.texts.stream().flatMap(check -> check.rules().stream()),
                        Stream.of(RuleChecks.UNREAD),
                        new Consistency().rules().stream(),
                        TermRules.all().stream(),
                        OkapiChecks.rules().stream())
                    .flatMap(rules -> rules))
        .distinct()
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
