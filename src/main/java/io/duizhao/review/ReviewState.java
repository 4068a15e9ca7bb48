package io.duizhao.review;

import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as a person sees it: both texts and the rows that hold them. It never changes; a
 * {@link Change} leads to another one.
 *
 * @param source the source
 * @param target the target; without segments where there is no translation
 * @param rows every segment of either side stands in one row
 */
public record ReviewState(ReviewText source, ReviewText target, List<Row> rows) {
  /** Copies the list. */
  public ReviewState {
    rows = List.copyOf(rows);
  }

  /** Returns a side's text. */
  public ReviewText text(Side side) {
    return side == Side.SOURCE ? source : target;
  }

  /** Returns the state with another text on a side. */
  ReviewState with(Side side, ReviewText text) {
    return side == Side.SOURCE
        ? new ReviewState(text, target, rows)
        : new ReviewState(source, text, rows);
  }

  /**
   * Returns the place of a bead's row.
   *
   * @throws DecisionException where there is no such row
   */
  public int place(BeadRef ref) {
    for (int i = 0; i < rows.size(); i++) {
      if (ref.names(rows.get(i).bead())) {
        return i;
      }
    }
    throw new DecisionException(
        "the row of "
            + ref.source()
            + " and "
            + ref.target()
            + " is not there any more; its sentences stand in other rows now");
  }

  /**
   * Returns the places of beads' rows, rising, each once.
   *
   * @throws DecisionException where one is not there
   */
  List<Integer> places(List<BeadRef> refs) {
    if (refs.isEmpty()) {
      throw new DecisionException("no row is named");
    }
    Map<BeadRef, Integer> places = new HashMap<>();
    if (refs.size() > 1) {
      for (int i = 0; i < rows.size(); i++) {
        places.put(BeadRef.of(rows.get(i).bead()), i);
      }
    }
    List<Integer> found = new ArrayList<>();
    for (BeadRef ref : refs) {
      Integer place = places.get(ref);
      found.add(place == null ? place(ref) : place);
    }
    return found.stream().sorted().distinct().toList();
  }

  /**
   * Returns the place of the row that holds a segment.
   *
   * @throws DecisionException where no row does
   */
  int placeOf(Side side, SegmentId segment) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).ids(side).contains(segment)) {
        return i;
      }
    }
    throw new DecisionException("the sentence " + segment + " is not there any more");
  }

  /** Returns a row's source segments joined. */
  public String sourceText(Row row) {
    return source.joined(row.bead().source());
  }

  /** Returns a row's target: its wording, else its target segments joined. */
  public String targetText(Row row) {
    Wording wording = row.wording();
    return wording == null ? target.joined(row.bead().target()) : wording.text();
  }
}
