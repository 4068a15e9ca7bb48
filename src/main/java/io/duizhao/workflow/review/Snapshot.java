package io.duizhao.workflow.review;

import io.duizhao.review.ReviewDecision;
import io.duizhao.review.ReviewState;
import java.util.List;

/**
 * A document as it is at one moment.
 *
 * @param state texts and rows
 * @param revision rises with every change
 * @param canUndo whether there is something to undo
 * @param canRedo whether there is something to redo
 * @param unsaved number of changes that stand in the journal only
 * @param isTranslated whether it has a translation to be aligned with
 * @param offers decisions of an earlier session that wait to be taken or turned down
 */
public record Snapshot(
    ReviewState state,
    long revision,
    boolean canUndo,
    boolean canRedo,
    long unsaved,
    boolean isTranslated,
    List<ReviewDecision> offers) {
  /** Copies the list. */
  public Snapshot {
    offers = List.copyOf(offers);
  }
}
