package io.duizhao.report;

import java.util.List;

/**
 * How alignments compare with gold ones.
 *
 * @param documents each document, then all together as the last
 * @param types counts by bead type, the commonest in the gold first
 * @param bins beads by score, in stretches of equal width from 0 to 1
 * @param calibrationError expected calibration error
 */
public record EvaluationReport(
    List<Row> documents, List<Type> types, List<Bin> bins, double calibrationError) {
  /** Copies the lists. */
  public EvaluationReport {
    documents = List.copyOf(documents);
    types = List.copyOf(types);
    bins = List.copyOf(bins);
  }

  /**
   * The measures of a document.
   *
   * @param name its name
   * @param gold beads of the gold that recall asks for
   * @param proposed beads of the hypothesis
   * @param precision strict precision
   * @param recall strict recall
   * @param f1 strict F1
   * @param lax lax F1
   */
  public record Row(
      String name,
      int gold,
      int proposed,
      double precision,
      double recall,
      double f1,
      double lax) {}

  /**
   * Beads of one type.
   *
   * @param name such as {@code 1-2}
   * @param gold beads of the gold
   * @param proposed beads of the hypothesis
   * @param right beads that both have
   */
  public record Type(String name, int gold, int proposed, int right) {
    /** Returns the share of the gold's beads that were found, 0 where it has none. */
    public double found() {
      return gold == 0 ? 0 : right / (double) gold;
    }

    /** Returns the share of the proposed beads that are right, 0 where there is none. */
    public double correct() {
      return proposed == 0 ? 0 : right / (double) proposed;
    }
  }

  /**
   * Beads whose scores lie in one stretch.
   *
   * @param count their number
   * @param meanScore their mean score
   * @param shareRight the share of them that is right
   */
  public record Bin(int count, double meanScore, double shareRight) {}
}
