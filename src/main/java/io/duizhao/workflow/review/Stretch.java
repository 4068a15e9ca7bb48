package io.duizhao.workflow.review;

import io.duizhao.align.Aligner;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.review.Change;
import io.duizhao.review.ReviewState;
import io.duizhao.review.ReviewText;
import io.duizhao.review.Row;
import io.duizhao.review.Side;
import java.util.List;

/**
 * The rows between two that are settled, which can be aligned anew.
 *
 * @param state the document under review
 * @param begin the first row, from 0
 * @param end the row after the last
 */
public record Stretch(ReviewState state, int begin, int end) {
  /** Returns the stretch around a row; an empty one where the row itself is settled. */
  static Stretch around(ReviewState state, int row) {
    int begin = row;
    int end = row;
    while (begin > 0 && !isSettled(state.rows().get(begin - 1))) {
      begin--;
    }
    while (end < state.rows().size() && !isSettled(state.rows().get(end))) {
      end++;
    }
    return new Stretch(state, isSettled(state.rows().get(row)) ? row : begin, end);
  }

  private static boolean isSettled(Row row) {
    return row.bead().status() == BeadStatus.CONFIRMED || row.wording() != null;
  }

  /** Returns the change that aligns it anew; what a person rejected does not come back. */
  Change aligned(Aligner aligner) {
    List<Row> before = state.rows().subList(begin, end);
    List<Bead> rejected =
        before.stream().map(Row::bead).filter(b -> b.status() == BeadStatus.REJECTED).toList();
    List<Row> after =
        aligner
            .align(segments(before, Side.SOURCE), segments(before, Side.TARGET), rejected)
            .beads()
            .stream()
            .map(bead -> kept(bead, before))
            .toList();
    return new Change(begin, before, after, List.of());
  }

  /** A remark stays with the row that is found again. */
  private static Row kept(Bead bead, List<Row> before) {
    return before.stream()
        .filter(row -> row.bead().source().equals(bead.source()))
        .filter(row -> row.bead().target().equals(bead.target()))
        .filter(row -> row.bead().status() == BeadStatus.NEEDS_REVIEW)
        .findFirst()
        .orElse(Row.of(bead));
  }

  private List<Segment> segments(List<Row> rows, Side side) {
    ReviewText text = state.text(side);
    List<SegmentId> ids =
        rows.stream()
            .flatMap(row -> row.ids(side).stream())
            .sorted((a, b) -> Integer.compare(text.place(a), text.place(b)))
            .toList();
    return ids.stream().map(text::segment).toList();
  }
}
