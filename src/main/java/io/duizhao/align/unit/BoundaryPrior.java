package io.duizhao.align.unit;

/** Says how likely a sentence ends with a unit, judged by its own side alone. */
@FunctionalInterface
public interface BoundaryPrior {
  /** Says nothing. */
  BoundaryPrior NONE = unit -> 0;

  /**
   * Returns the log-odds in nats that a sentence ends with a unit.
   *
   * @param unit its index; it is not the last
   */
  double logit(int unit);
}
