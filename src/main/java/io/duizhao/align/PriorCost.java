package io.duizhao.align;

/**
 * How rare the bead's type is.
 *
 * @param types the table of types
 */
record PriorCost(BeadTypes types) implements BeadCost {
  @Override
  public double of(int i, int j, int a, int b) {
    return types.cost(a, b);
  }
}
