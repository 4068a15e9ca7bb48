package io.duizhao.align.path;

/**
 * A step of a path through two texts: a bead, or a sentence that stands alone.
 *
 * @param i source sentences done before it
 * @param j target sentences done before it
 * @param a source sentences it takes
 * @param b target sentences it takes
 */
public record Step(int i, int j, int a, int b) {
  /** Returns whether it joins sentences of both sides. */
  public boolean isLink() {
    return a > 0 && b > 0;
  }

  /**
   * Returns whether {@code other} lies in the stretch that this takes; of a side that it takes
   * nothing of, its place does not matter.
   */
  public boolean contains(Step other) {
    return (other.a == 0 || other.i >= i && other.i + other.a <= i + a)
        && (other.b == 0 || other.j >= j && other.j + other.b <= j + b);
  }

  /** Returns this step counted from elsewhere; a side that it takes nothing of stays at 0. */
  public Step from(int firstI, int firstJ) {
    return new Step(a == 0 ? 0 : i - firstI, b == 0 ? 0 : j - firstJ, a, b);
  }
}
