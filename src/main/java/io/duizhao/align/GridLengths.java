package io.duizhao.align;

/** {@link LengthCost} for every bead of a grid: its logarithms are taken once for each side. */
final class GridLengths {
  private final double[][] logSource;
  private final double[][] perSpread;
  private final double[][] logTarget;

  GridLengths(Lengths source, int sources, Lengths target, int targets, LengthHabit habit) {
    logSource = new double[BeadTypes.MOST_SOURCE][];
    perSpread = new double[BeadTypes.MOST_SOURCE][];
    for (int a = 1; a <= BeadTypes.MOST_SOURCE; a++) {
      int count = Math.max(0, sources - a + 1);
      logSource[a - 1] = new double[count];
      perSpread[a - 1] = new double[count];
      for (int i = 0; i < count; i++) {
        double length = source.of(i, a);
        logSource[a - 1][i] = Math.log(length * habit.ratio());
        perSpread[a - 1][i] = 1 / LengthCost.spread(length);
      }
    }
    logTarget = new double[BeadTypes.MOST_TARGET][];
    for (int b = 1; b <= BeadTypes.MOST_TARGET; b++) {
      logTarget[b - 1] = new double[Math.max(0, targets - b + 1)];
      for (int j = 0; j < logTarget[b - 1].length; j++) {
        logTarget[b - 1][j] = Math.log(target.of(j, b));
      }
    }
  }

  /** Returns the cost of a bead where the variance is 1. */
  double cost(int i, int j, int a, int b) {
    double x = (logTarget[b - 1][j] - logSource[a - 1][i]) * perSpread[a - 1][i];
    return Math.min(x * x / 2, LengthCost.MOST);
  }
}
