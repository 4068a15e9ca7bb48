package io.duizhao.model.bead;

import java.util.List;

/**
 * The beads of a document and its translation, in the order of the source.
 *
 * @param beads every segment of either side stands in one bead
 */
public record Alignment(List<Bead> beads) {
  /** Copies the list. */
  public Alignment {
    beads = List.copyOf(beads);
  }
}
