package io.duizhao.segment.caption;

import io.duizhao.model.language.Language;
import io.duizhao.segment.cut.Cut;
import io.duizhao.segment.cut.Unit;
import io.duizhao.segment.cut.UnitRun;
import io.duizhao.segment.cut.Units;
import io.duizhao.segment.feature.CaptionLine;
import io.duizhao.segment.feature.LengthPrior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds where sentences end when an alignment has found which units belong together. A sentence
 * ends with each run; inside, the units' own log-odds and the lengths of sentences decide.
 */
public final class RunCutter {
  /**
   * Probability from which a sentence ends inside a run that has a counterpart. Much above that of
   * captions alone: the other side says that none does.
   */
  private static final double INSIDE = 0.7;

  private final Units units;
  private final LengthPrior prior;
  private final Map<Integer, List<Cut>> cuts = new TreeMap<>();

  /** Cuts these units, of which the alignment's runs speak. */
  public RunCutter(Units units) {
    this.units = units;
    Language language = units.document().language();
    prior = LengthPrior.of(lines(0, units.units().size()), language);
  }

  /** Returns the cuts of each block by its index. */
  public Map<Integer, List<Cut>> cut(List<UnitRun> runs) {
    for (UnitRun run : runs) {
      int begin = run.begin();
      for (int i = run.begin(); i < run.end(); i++) {
        if (units.units().get(i).isEnd() || i == run.end() - 1) {
          cutInside(begin, i + 1, run.translated() ? INSIDE : CaptionCutter.LIKELY);
          add(i, units.units().get(i).isEnd() ? Cut.MARKED : run.confidence());
          begin = i + 1;
        }
      }
    }
    return cuts;
  }

  private void cutInside(int begin, int end, double threshold) {
    if (end - begin < 2) {
      return;
    }
    double[] logits =
        units.units().subList(begin, end - 1).stream().mapToDouble(Unit::logit).toArray();
    double[] probabilities =
        units.kind() == Units.Kind.WORDS
            ? Arrays.stream(logits).map(logit -> 1 / (1 + Math.exp(-logit))).toArray()
            : new CaptionProgramme(prior).probabilities(lines(begin, end), logits);
    for (int k = 0; k < logits.length; k++) {
      if (probabilities[k] >= threshold) {
        add(begin + k, probabilities[k]);
      }
    }
  }

  private void add(int unit, double confidence) {
    Unit last = units.units().get(unit);
    cuts.computeIfAbsent(last.block(), block -> new ArrayList<>())
        .add(new Cut(last.span().end(), Math.min(confidence, Cut.MARKED)));
  }

  private List<CaptionLine> lines(int begin, int end) {
    return units.units().subList(begin, end).stream()
        .map(unit -> new CaptionLine(unit.text(), unit.pause()))
        .toList();
  }
}
