package io.duizhao.align;

/** How rare the bead's type is. */
final class PriorCost implements BeadCost {
  @Override
  public double of(int i, int j, int a, int b) {
    return BeadTypes.cost(a, b);
  }
}
