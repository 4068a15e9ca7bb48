package io.duizhao.align.cost;

/** 1 where both sides have two sentences or more, else 0: such beads hide smaller ones. */
public final class ManyToManyCost implements BeadCost {
  @Override
  public double of(int i, int j, int a, int b) {
    return a > 1 && b > 1 ? 1 : 0;
  }
}
