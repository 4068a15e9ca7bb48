package io.duizhao.eval;

import io.duizhao.align.Aligner;
import io.duizhao.align.evaluation.AlignmentEvaluation.Judged;
import io.duizhao.align.evaluation.AlignmentScore.Link;
import io.duizhao.align.evaluation.Calibration;
import io.duizhao.model.term.Termbase;
import io.duizhao.workflow.pair.Stages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How far the scores can be trusted: the expected calibration error as they are, and where the
 * log-odds of a document's scores are divided by a temperature fitted on the other documents (Guo
 * et al. 2017, On calibration of modern neural networks), all folders together.
 *
 * <p>Usage: {@code TemperatureEval FOLDER…}, the folders laid out as for {@code eval report}.
 */
public final class TemperatureEval {
  private static final double SURE = 0.8;

  private TemperatureEval() {}

  /**
   * A bead.
   *
   * @param folder its folder's number
   * @param score its score
   * @param right whether the gold has it
   */
  private record Scored(int folder, double score, boolean right) {
    private double at(double temperature) {
      double p = Math.min(1 - 1e-6, Math.max(1e-6, score));
      return 1 / (1 + Math.exp(-Math.log(p / (1 - p)) / temperature));
    }
  }

  /** Runs the program. */
  public static void main(String[] folders) {
    Aligner aligner = Stages.aligner(new Termbase(List.of()), null);
    List<List<Scored>> documents = new ArrayList<>();
    for (int f = 0; f < folders.length; f++) {
      for (GoldText text : GoldText.all(Path.of(folders[f]))) {
        documents.add(scored(f, text, aligner));
      }
    }
    System.out.println("| folder | beads | error | cross-validated | sure | of these right |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (int f = 0; f < folders.length; f++) {
      int folder = f;
      Calibration plain = Calibration.NONE;
      Calibration fitted = Calibration.NONE;
      int sure = 0;
      int sureAndRight = 0;
      for (List<Scored> document : documents) {
        double temperature =
            temperature(
                documents.stream().filter(d -> d != document).flatMap(List::stream).toList());
        for (Scored bead : document.stream().filter(b -> b.folder() == folder).toList()) {
          plain = plain.with(bead.score(), bead.right());
          fitted = fitted.with(bead.at(temperature), bead.right());
          sure += bead.score() >= SURE ? 1 : 0;
          sureAndRight += bead.score() >= SURE && bead.right() ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %.4f | %.4f | %d | %.4f |%n",
          folders[f],
          plain.count(),
          plain.expectedError(),
          fitted.expectedError(),
          sure,
          sureAndRight / (double) sure);
    }
    List<Scored> all = documents.stream().flatMap(List::stream).toList();
    System.out.printf(Locale.ROOT, "temperature of all: %.2f%n", temperature(all));
  }

  private static List<Scored> scored(int folder, GoldText text, Aligner aligner) {
    Set<Link> gold = new HashSet<>(text.gold());
    List<Scored> beads = new ArrayList<>();
    for (Judged bead : OwnLexiconEval.judged(text, aligner)) {
      beads.add(new Scored(folder, bead.score(), gold.contains(bead.link())));
    }
    return beads;
  }

  /** Returns the temperature, on a grid, under which the outcomes are likeliest. */
  private static double temperature(List<Scored> beads) {
    double[] grid = new double[61];
    Arrays.setAll(grid, k -> Math.exp((k - 20) * 0.05));
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double temperature : grid) {
      double loss = 0;
      for (Scored bead : beads) {
        double p = bead.at(temperature);
        loss -= Math.log(bead.right() ? p : 1 - p);
      }
      if (loss < least) {
        least = loss;
        best = temperature;
      }
    }
    return best;
  }
}
