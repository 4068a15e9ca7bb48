package io.duizhao.align;

import io.duizhao.align.Decisions.Gate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Picks beads that follow each other on both sides, with as many sentences as possible. */
final class MonotoneChain {
  private final List<Gate> gates;
  private final int[] before;
  private final int[] weights;

  /**
   * Heaviest chain so far by the target sentence after it: weights rise with the key, so that the
   * chain to go on from is the last one that ends at or before a gate.
   */
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  private MonotoneChain(List<Gate> gates) {
    this.gates = gates;
    before = new int[gates.size()];
    weights = new int[gates.size()];
  }

  /**
   * Returns the chosen beads in order.
   *
   * @param candidates beads of both sides that share no sentence
   */
  static List<Gate> of(List<Gate> candidates) {
    List<Gate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingInt(g -> g.step().i()));
    return new MonotoneChain(sorted).choose();
  }

  private List<Gate> choose() {
    for (int k = 0; k < gates.size(); k++) {
      Step step = gates.get(k).step();
      Map.Entry<Integer, Integer> best = ends.floorEntry(step.j());
      before[k] = best == null ? -1 : best.getValue();
      weights[k] = step.a() + step.b() + (best == null ? 0 : weights[best.getValue()]);
      enter(step.j() + step.b(), k);
    }
    List<Gate> chain = new ArrayList<>();
    int last = ends.isEmpty() ? -1 : ends.lastEntry().getValue();
    for (int k = last; k >= 0; k = before[k]) {
      chain.add(gates.get(k));
    }
    Collections.reverse(chain);
    return List.copyOf(chain);
  }

  private void enter(int end, int k) {
    Map.Entry<Integer, Integer> rival = ends.floorEntry(end);
    if (rival != null && weights[rival.getValue()] >= weights[k]) {
      return;
    }
    ends.put(end, k);
    Map.Entry<Integer, Integer> next = ends.higherEntry(end);
    while (next != null && weights[next.getValue()] <= weights[k]) {
      ends.remove(next.getKey());
      next = ends.higherEntry(end);
    }
  }
}
