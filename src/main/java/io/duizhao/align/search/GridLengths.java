package io.duizhao.align.search;

import io.duizhao.align.cost.LengthCost;
import io.duizhao.align.cost.LengthHabit;
import io.duizhao.align.cost.Lengths;
import io.duizhao.align.path.BeadTypes;

/** {@link LengthCost} for every bead of a grid: its logarithms are taken once for each side. */
public final class GridLengths {
  private final float[][] logSource;
  private final float[][] perSpread;
  private final float[][] logTarget;

  /** Prepares the beads of a text. */
  public GridLengths(Bitext text, BeadTypes types, LengthHabit habit) {
    this(text.sourceLengths(), text.sources(), text.targetLengths(), text.targets(), types, habit);
  }

  /** Prepares the beads of {@code sources} and {@code targets} sentences. */
  public GridLengths(
      Lengths source,
      int sources,
      Lengths target,
      int targets,
      BeadTypes types,
      LengthHabit habit) {
    logSource = new float[types.mostSource()][];
    perSpread = new float[types.mostSource()][];
    for (int a = 1; a <= types.mostSource(); a++) {
      int count = Math.max(0, sources - a + 1);
      logSource[a - 1] = new float[count];
      perSpread[a - 1] = new float[count];
      for (int i = 0; i < count; i++) {
        double length = source.of(i, a);
        logSource[a - 1][i] = (float) Math.log(length * habit.ratio());
        perSpread[a - 1][i] = (float) (1 / LengthCost.spread(length));
      }
    }
    logTarget = new float[types.mostTarget()][];
    for (int b = 1; b <= types.mostTarget(); b++) {
      logTarget[b - 1] = new float[Math.max(0, targets - b + 1)];
      for (int j = 0; j < logTarget[b - 1].length; j++) {
        logTarget[b - 1][j] = (float) Math.log(target.of(j, b));
      }
    }
  }

  /**
   * Works out what the beads cost, where the variance is 1, that join {@code a} source sentences
   * from {@code i} on with {@code b} target sentences from {@code begin} up to before {@code end}.
   *
   * @param into takes the costs from place {@code offset} on
   */
  public void costs(int i, int begin, int end, int a, int b, float[] into, int offset) {
    float[] logs = logTarget[b - 1];
    float expected = logSource[a - 1][i];
    float factor = perSpread[a - 1][i];
    for (int k = 0; k < end - begin; k++) {
      float x = (logs[begin + k] - expected) * factor;
      into[offset + k] = Math.min(x * x / 2, (float) LengthCost.MOST);
    }
  }
}
