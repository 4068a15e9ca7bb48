package io.duizhao.align.cost;

import java.util.ArrayList;
import java.util.List;

/** A sum of costs. */
public final class WeightedCosts implements BeadCost {
  private record Weighted(String name, double weight, BeadCost cost) {
    double of(int i, int j, int a, int b) {
      return weight * cost.of(i, j, a, b);
    }
  }

  private final List<Weighted> costs = new ArrayList<>();

  /** Adds a cost; returns this. */
  public WeightedCosts add(double weight, BeadCost cost) {
    return add("", weight, cost);
  }

  /** Adds a cost by the name under which {@link #parts} tells it; returns this. */
  public WeightedCosts add(String name, double weight, BeadCost cost) {
    costs.add(new Weighted(name, weight, cost));
    return this;
  }

  @Override
  public double of(int i, int j, int a, int b) {
    double sum = 0;
    for (Weighted weighted : costs) {
      sum += weighted.of(i, j, a, b);
    }
    return sum;
  }

  /** Returns what each cost adds to {@link #of}, in the order in which they were added. */
  public List<CostPart> parts(int i, int j, int a, int b) {
    return costs.stream()
        .map(weighted -> new CostPart(weighted.name, weighted.of(i, j, a, b)))
        .toList();
  }
}
