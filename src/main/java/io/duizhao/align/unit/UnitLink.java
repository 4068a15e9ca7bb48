package io.duizhao.align.unit;

import io.duizhao.align.path.Step;

/**
 * Units of both sides that belong together, or units of one side without counterpart.
 *
 * @param i index of the first source unit
 * @param j index of the first target unit
 * @param a number of source units
 * @param b number of target units
 * @param probability how likely it is, from 0 to 1
 */
public record UnitLink(int i, int j, int a, int b, double probability) {
  /** Returns whether it joins units of both sides. */
  public boolean isLink() {
    return a > 0 && b > 0;
  }

  /** Returns the link as a step of a path, without its probability. */
  public Step step() {
    return new Step(i, j, a, b);
  }
}
