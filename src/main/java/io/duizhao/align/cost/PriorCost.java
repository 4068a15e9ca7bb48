package io.duizhao.align.cost;

import io.duizhao.align.path.BeadTypes;

/**
 * How rare the bead's type is.
 *
 * @param types the table of types
 */
public record PriorCost(BeadTypes types) implements BeadCost {
  @Override
  public double of(int i, int j, int a, int b) {
    return types.cost(a, b);
  }
}
