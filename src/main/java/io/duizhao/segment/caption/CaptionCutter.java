package io.duizhao.segment.caption;

import io.duizhao.model.text.Block;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.SpokenTimes;
import io.duizhao.segment.boundary.BoundaryModel;
import io.duizhao.segment.boundary.Evidence;
import io.duizhao.segment.cut.BlockCutter;
import io.duizhao.segment.cut.Cut;
import io.duizhao.segment.cut.Ground;
import io.duizhao.segment.cut.Unit;
import io.duizhao.segment.feature.CaptionLine;
import io.duizhao.segment.feature.LengthPrior;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a run of captions. Where many of them end with an end mark, punctuation decides, and a
 * sentence runs on over the captions between. Else a sentence may end with any caption, and always
 * ends at the few marks there are; a model judges the lines and a programme weighs the cuts.
 */
public final class CaptionCutter implements BlockCutter {
  /**
   * Sentences with an end mark for each caption from which the marks are relied on. Sentences of
   * punctuated captions take two to four each; captions without punctuation still show a question
   * mark or the end of a quotation now and then.
   */
  private static final double PUNCTUATED = 0.15;

  /**
   * Probability from which a line is taken for a sentence's end. Below one half, as F1 wants it:
   * where many lines are unclear, most of their ends would be missed otherwise (Lipton et al.,
   * Optimal Thresholding of Classifiers to Maximize F1 Measure, 2014). Measured on talks.
   */
  static final double LIKELY = 0.3;

  /**
   * The same where the lines are our own: they end where the model finds ends likely, so it finds
   * them too likely afterwards.
   */
  private static final double LIKELY_IN_OWN_LINES = 0.4;

  /** Log-odds from which our own lines end where the model alone cuts. */
  private static final double LINE_END = -1;

  /** The same where a translation tells which of the lines end sentences: it needs choices. */
  private static final double UNIT_END = -2.5;

  private final BlockCutter punctuation;
  private final BoundaryModel model;

  /** Cuts by {@code punctuation} where captions have marks, else by {@code model}. */
  public CaptionCutter(BlockCutter punctuation, BoundaryModel model) {
    this.punctuation = punctuation;
    this.model = model;
  }

  @Override
  public List<Cut> cut(Block block) {
    List<Cut> marked = punctuation.cut(block);
    List<Cut> apart = FreeNotes.apart(block.text().text(), marked);
    return isBare(block, marked) ? cutByLines(block, captionLines(block, apart, LINE_END)) : apart;
  }

  /** Returns whether a block consists of captions most of whose sentences show no end mark. */
  public boolean isBare(Block block) {
    return isBare(block, punctuation.cut(block));
  }

  /** Returns whether a block is text that has neither marks nor captions. */
  public boolean isRunOn(Block block) {
    return RunOnText.is(block);
  }

  private CaptionLines captionLines(Block block, List<Cut> marked, double likely) {
    String text = block.text().text();
    return block.cues().isEmpty()
        ? CaptionLines.of(text, model.lineEnds(text, block.language(), likely), marked)
        : CaptionLines.of(block, marked);
  }

  /** Marks count wherever they stand: the captions of some break anywhere. */
  private static boolean isBare(Block block, List<Cut> marked) {
    long ended = marked.stream().filter(cut -> cut.confidence() == Cut.MARKED).count();
    return block.cues().isEmpty() || ended < PUNCTUATED * block.cues().size();
  }

  /** Returns a bare block as units: lines, or words where the language has spaces. */
  public List<Unit> units(Block block, int index) {
    List<Cut> marked = FreeNotes.apart(block.text().text(), punctuation.cut(block));
    return block.language().isChinese()
        ? lines(block, index, captionLines(block, marked, UNIT_END))
        : WordUnits.of(block, index, marked, model);
  }

  private List<Unit> lines(Block block, int index, CaptionLines captions) {
    SpokenTimes times = new SpokenTimes(block);
    double[] logits = logits(block, captions);
    List<Unit> units = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < captions.lines().size(); i++) {
      CaptionLine line = captions.lines().get(i);
      Span span = new Span(begin, captions.end(i));
      double logit = i < logits.length ? logits[i] : Unit.CERTAIN;
      units.add(new Unit(index, span, line.text(), logit, line.pause(), times.of(span)));
      begin = captions.end(i);
    }
    return units;
  }

  private double[] logits(Block block, CaptionLines captions) {
    double[] logits = model.logits(captions.lines(), block.language());
    for (int i = 0; i < logits.length; i++) {
      if (captions.isMarked(i)) {
        logits[i] = Unit.CERTAIN;
      }
    }
    return logits;
  }

  private List<Cut> cutByLines(Block block, CaptionLines captions) {
    double[] probabilities = probabilities(block, captions);
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] >= likely(block)) {
        cuts.add(new Cut(captions.end(i), Math.min(probabilities[i], Cut.MARKED)));
      }
    }
    return cuts;
  }

  private double[] probabilities(Block block, CaptionLines captions) {
    double[] logits = logits(block, captions);
    LengthPrior prior = LengthPrior.of(captions.lines(), block.language());
    return new CaptionProgramme(prior).probabilities(captions.lines(), logits);
  }

  @Override
  public List<Ground> explain(Block block) {
    if (!isBare(block)) {
      return punctuation.explain(block);
    }
    CaptionLines captions =
        captionLines(block, FreeNotes.apart(block.text().text(), punctuation.cut(block)), LINE_END);
    double[] probabilities = probabilities(block, captions);
    List<List<Evidence>> evidence = model.evidence(captions.lines(), block.language());
    List<Ground> grounds = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      boolean ends = probabilities[i] >= likely(block);
      if (i == evidence.size()) {
        grounds.add(new Ground(captions.end(i), ends, "end of the captions"));
      } else if (captions.isMarked(i)) {
        grounds.add(new Ground(captions.end(i), ends, "an end mark"));
      } else {
        grounds.add(new Ground(captions.end(i), ends, reason(probabilities[i], evidence.get(i))));
      }
    }
    return grounds;
  }

  private static double likely(Block block) {
    return block.cues().isEmpty() ? LIKELY_IN_OWN_LINES : LIKELY;
  }

  private static String reason(double probability, List<Evidence> evidence) {
    StringBuilder reason = new StringBuilder("caption model, probability ");
    reason.append(rounded("%.2f", probability));
    for (Evidence one : evidence) {
      reason.append("; ").append(one.observation()).append(rounded(" %+.1f", one.logOdds()));
    }
    return reason.toString();
  }

  private static String rounded(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
