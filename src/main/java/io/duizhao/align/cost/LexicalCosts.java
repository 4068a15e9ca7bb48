package io.duizhao.align.cost;

import io.duizhao.align.path.Step;
import io.duizhao.align.word.OrderedEvidence;
import java.util.HashMap;
import java.util.Map;

/** The costs that the words give, each bead's words compared once. */
public final class LexicalCosts {
  private final OrderedEvidence evidence;
  private final Map<Step, OrderedEvidence.Costs> known = new HashMap<>();

  /** Compares words by this evidence, which is asked once for each bead. */
  public LexicalCosts(OrderedEvidence evidence) {
    this.evidence = evidence;
  }

  private OrderedEvidence.Costs costs(int i, int j, int a, int b) {
    return known.computeIfAbsent(new Step(i, j, a, b), s -> evidence.of(i, j, a, b));
  }

  /** Returns what the target's words cost beside the source's. */
  public BeadCost ofTarget() {
    return (i, j, a, b) -> costs(i, j, a, b).target();
  }

  /** Returns what the source's words cost beside the target's. */
  public BeadCost ofSource() {
    return (i, j, a, b) -> costs(i, j, a, b).source();
  }

  /**
   * Returns what sentences cost that do not belong: for each whose words speak against the bead,
   * their evidence divided by their number and one.
   */
  public BeadCost ofBelonging() {
    return (i, j, a, b) -> costs(i, j, a, b).belonging();
  }
}
