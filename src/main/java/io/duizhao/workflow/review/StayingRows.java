package io.duizhao.workflow.review;

import io.duizhao.model.segment.SegmentId;
import io.duizhao.review.BeadRef;
import io.duizhao.review.ReviewState;
import io.duizhao.review.ReviewText;
import io.duizhao.review.Row;
import io.duizhao.review.Side;
import io.duizhao.review.Wording;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows at the beginning and at the end that two states of a document have in common, so far
 * from the others that a check of one does not look at what changed.
 *
 * @param head their number at the beginning
 * @param tail their number at the end
 * @param before number of rows of the one state
 * @param after number of rows of the other
 */
record StayingRows(int head, int tail, int before, int after) {
  /** Rows on either side that a check of one row may look at. */
  static final int CONTEXT = 2;

  static StayingRows between(ReviewState before, ReviewState after) {
    List<Row> old = before.rows();
    List<Row> now = after.rows();
    int shorter = Math.min(old.size(), now.size());
    int head = 0;
    while (head < shorter && isSame(old.get(head), before, now.get(head), after)) {
      head++;
    }
    if (head == old.size() && head == now.size()) {
      return new StayingRows(head, 0, head, head);
    }
    int tail = 0;
    while (tail < shorter - head
        && isSame(old.get(old.size() - 1 - tail), before, now.get(now.size() - 1 - tail), after)) {
      tail++;
    }
    return new StayingRows(
        Math.max(0, head - CONTEXT), Math.max(0, tail - CONTEXT), old.size(), now.size());
  }

  /** Returns whether all rows stay. */
  boolean isAll() {
    return head == before && head == after;
  }

  /** Returns where a row of the one state stands in the other; -1 where it does not stay. */
  int placeAfter(int place) {
    if (place < head) {
      return place;
    }
    return place >= before - tail ? place - before + after : -1;
  }

  /** What a check reads of a row: a mark or a remark changes nothing of it. */
  private static boolean isSame(Row old, ReviewState before, Row now, ReviewState after) {
    return saysTheSame(old, now)
        && isSame(old, before.source(), after.source(), Side.SOURCE)
        && isSame(old, before.target(), after.target(), Side.TARGET);
  }

  /** Most rows are the same object; comparing the others takes longer. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean saysTheSame(Row old, Row now) {
    return old == now
        || (BeadRef.of(old.bead()).equals(BeadRef.of(now.bead()))
            && old.bead().score() == now.bead().score()
            && Objects.equals(text(old), text(now)));
  }

  private static @Nullable List<Object> text(Row row) {
    Wording wording = row.wording();
    return wording == null ? null : List.of(wording.text(), wording.codes());
  }

  /** Texts never change: another one is another object. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Row row, ReviewText before, ReviewText after, Side side) {
    if (before != after) {
      for (SegmentId id : row.ids(side)) {
        if (before.segment(id) != after.segment(id)) {
          return false;
        }
      }
    }
    return true;
  }
}
