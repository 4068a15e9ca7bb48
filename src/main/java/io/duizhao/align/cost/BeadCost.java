package io.duizhao.align.cost;

/** One kind of evidence about a bead that joins sentences of both sides. */
@FunctionalInterface
public interface BeadCost {
  /**
   * Returns what a bead costs in nats: the less the likelier, below 0 for evidence in its favour.
   *
   * @param i its first source sentence
   * @param j its first target sentence
   * @param a its number of source sentences, at least 1
   * @param b its number of target sentences, at least 1
   */
  double of(int i, int j, int a, int b);
}
