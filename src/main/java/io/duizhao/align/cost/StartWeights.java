package io.duizhao.align.cost;

/**
 * Weights of what is paid once for each bead, where units are less than sentences.
 *
 * @param source of the score that a source sentence begins where a bead begins or a gap opens
 * @param target the same of the target
 * @param bead cost of each bead
 * @param size of how unusual a bead's source is as the length of one sentence
 */
public record StartWeights(double source, double target, double bead, double size) {
  /** For sentences: nothing is paid. */
  public static final StartWeights NONE = new StartWeights(0, 0, 0, 0);

  /** Returns the weights times a factor. */
  public StartWeights times(double factor) {
    return new StartWeights(source * factor, target * factor, bead * factor, size * factor);
  }
}
