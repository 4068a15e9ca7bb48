package io.duizhao.align;

/**
 * A step of a path through two texts: a bead, or a sentence that stands alone.
 *
 * @param i source sentences done before it
 * @param j target sentences done before it
 * @param a source sentences it takes
 * @param b target sentences it takes
 */
record Step(int i, int j, int a, int b) {
  /** Returns whether it joins sentences of both sides. */
  boolean isLink() {
    return a > 0 && b > 0;
  }
}
