package io.duizhao.align.unit;

/**
 * How the clock of one side is read by that of the other.
 *
 * @param rate seconds of the other for a second of the one
 * @param offset what the other shows in seconds where the one shows 0
 * @param spread mean distance in seconds of places that belong together
 */
public record Clock(double rate, double offset, double spread) {
  /** Returns what the other clock shows at a time of the one, both in seconds. */
  public double of(double time) {
    return offset + rate * time;
  }
}
