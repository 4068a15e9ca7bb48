package io.duizhao.align;

import io.duizhao.align.cost.CostPart;
import io.duizhao.model.bead.Bead;
import java.util.List;

/**
 * What a bead costs. A bead is the likelier, the cheaper it is than what could stand in its place:
 * each nat more makes it {@code e} times rarer.
 *
 * @param bead the bead
 * @param parts what each kind of evidence adds
 */
public record BeadCosts(Bead bead, List<CostPart> parts) {
  /** Copies the list. */
  public BeadCosts {
    parts = List.copyOf(parts);
  }

  /** Returns the sum, in nats. */
  public double total() {
    return parts.stream().mapToDouble(CostPart::nats).sum();
  }
}
