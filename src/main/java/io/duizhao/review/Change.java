package io.duizhao.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a decision does to a document: some edits of its segments, and a stretch of rows that gives
 * way to another. It can be taken back.
 *
 * @param at place of the first row
 * @param before the rows that stood there
 * @param after the rows that stand there now
 * @param edits of the segments, in order
 */
public record Change(int at, List<Row> before, List<Row> after, List<SegmentEdit> edits) {
  /** Copies the lists. */
  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
    edits = List.copyOf(edits);
  }

  /** Returns a change of rows alone. */
  static Change of(int at, List<Row> before, List<Row> after) {
    return new Change(at, before, after, List.of());
  }

  /** Returns what takes it back. */
  public Change inverse() {
    List<SegmentEdit> back = new ArrayList<>();
    for (int i = edits.size() - 1; i >= 0; i--) {
      back.add(edits.get(i).inverse());
    }
    return new Change(at, after, before, back);
  }

  /** Returns whether it changes nothing. */
  public boolean isNone() {
    return edits.isEmpty() && before.equals(after);
  }

  /**
   * Returns the state after it.
   *
   * @throws DecisionException where the rows are not those that it is about
   */
  public ReviewState applyTo(ReviewState state) {
    int place = placeIn(state);
    ReviewState changed = state;
    for (SegmentEdit edit : edits) {
      changed = changed.with(edit.side(), edit.applyTo(changed.text(edit.side())));
    }
    List<Row> rows = new ArrayList<>(state.rows().size() + after.size());
    rows.addAll(state.rows().subList(0, place));
    rows.addAll(after);
    rows.addAll(state.rows().subList(place + before.size(), state.rows().size()));
    return new ReviewState(changed.source(), changed.target(), rows);
  }

  /** Rows above may have come or gone: the stretch is looked for where it is not in its place. */
  private int placeIn(ReviewState state) {
    List<Row> rows = state.rows();
    if (at + before.size() <= rows.size() && rows.subList(at, at + before.size()).equals(before)) {
      return at;
    }
    int found = before.isEmpty() ? -1 : Collections.indexOfSubList(rows, before);
    if (found < 0) {
      throw new DecisionException("the rows look otherwise by now");
    }
    return found;
  }
}
