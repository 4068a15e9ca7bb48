package io.duizhao.align.cost;

import java.util.ArrayList;
import java.util.List;

/** A sum of costs. */
public final class WeightedCosts implements BeadCost {
  private record Weighted(double weight, BeadCost cost) {}

  private final List<Weighted> costs = new ArrayList<>();

  /** Adds a cost; returns this. */
  public WeightedCosts add(double weight, BeadCost cost) {
    costs.add(new Weighted(weight, cost));
    return this;
  }

  @Override
  public double of(int i, int j, int a, int b) {
    double sum = 0;
    for (Weighted weighted : costs) {
      sum += weighted.weight * weighted.cost.of(i, j, a, b);
    }
    return sum;
  }
}
