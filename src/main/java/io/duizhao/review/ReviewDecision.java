package io.duizhao.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationOrigin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that a person decides about a document. It names sentences and beads by their ids, so
 * that it can be written down, read again and offered anew where the files have changed.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ReviewDecision.Merge.class, name = "merge"),
  @JsonSubTypes.Type(value = ReviewDecision.Split.class, name = "split"),
  @JsonSubTypes.Type(value = ReviewDecision.CutSentence.class, name = "cut"),
  @JsonSubTypes.Type(value = ReviewDecision.Move.class, name = "move"),
  @JsonSubTypes.Type(value = ReviewDecision.Link.class, name = "link"),
  @JsonSubTypes.Type(value = ReviewDecision.Unlink.class, name = "unlink"),
  @JsonSubTypes.Type(value = ReviewDecision.Mark.class, name = "mark"),
  @JsonSubTypes.Type(value = ReviewDecision.Comment.class, name = "comment"),
  @JsonSubTypes.Type(value = ReviewDecision.Translate.class, name = "translate"),
  @JsonSubTypes.Type(value = ReviewDecision.SetState.class, name = "state"),
  @JsonSubTypes.Type(value = ReviewDecision.Correct.class, name = "correct"),
  @JsonSubTypes.Type(value = ReviewDecision.Restore.class, name = "restore"),
})
public sealed interface ReviewDecision {
  /**
   * Returns what it does to a state.
   *
   * @throws DecisionException where it does not fit it
   */
  Change on(ReviewState state);

  /**
   * Several rows become one, where the first of them stands.
   *
   * @param beads two or more
   */
  record Merge(List<BeadRef> beads) implements ReviewDecision {
    /** Copies the list. */
    public Merge {
      beads = List.copyOf(beads);
    }

    @Override
    public Change on(ReviewState state) {
      List<Integer> places = state.places(beads);
      if (places.size() < 2) {
        throw new DecisionException("two rows or more are needed to merge");
      }
      return RowChanges.merge(state, places);
    }
  }

  /**
   * One row becomes two.
   *
   * @param bead the row
   * @param source number of its source segments that stay above
   * @param target number of its target segments that stay above
   */
  record Split(BeadRef bead, int source, int target) implements ReviewDecision {
    @Override
    public Change on(ReviewState state) {
      int at = state.place(bead);
      Row row = state.rows().get(at);
      List<SegmentId> sources = row.bead().source();
      List<SegmentId> targets = row.bead().target();
      boolean outside =
          source < 0 || source > sources.size() || target < 0 || target > targets.size();
      int above = source + target;
      if (outside || above == 0 || above == sources.size() + targets.size()) {
        throw new DecisionException("a split leaves sentences in both rows");
      }
      Row first =
          Row.made(sources.subList(0, source), targets.subList(0, target), row.bead().note());
      Row second =
          Row.made(
              sources.subList(source, sources.size()), targets.subList(target, targets.size()), "");
      List<Row> after =
          source > 0
              ? List.of(first.with(row.wording()), second)
              : List.of(first, second.with(row.wording()));
      return Change.of(at, List.of(row), after);
    }
  }

  /**
   * One sentence becomes two, in the same row.
   *
   * @param side its text
   * @param segment its id
   * @param offset of the second, in UTF-16 code units of its text
   */
  record CutSentence(Side side, SegmentId segment, int offset) implements ReviewDecision {
    @Override
    public Change on(ReviewState state) {
      SegmentEdit cut = new SegmentEdit.Cut(side, segment, offset);
      cut.applyTo(state.text(side));
      int at = state.placeOf(side, segment);
      Row row = state.rows().get(at);
      List<SegmentId> ids = new ArrayList<>();
      for (SegmentId id : row.ids(side)) {
        if (id.equals(segment)) {
          ids.add(SegmentParts.first(id));
          ids.add(SegmentParts.second(id));
        } else {
          ids.add(id);
        }
      }
      Bead bead = row.bead();
      Row after =
          side == Side.SOURCE
              ? Row.made(ids, bead.target(), bead.note())
              : Row.made(bead.source(), ids, bead.note());
      return new Change(at, List.of(row), List.of(after.with(row.wording())), List.of(cut));
    }
  }

  /**
   * A sentence goes to the row above or below, and those between it and that row with it.
   *
   * @param side its text
   * @param segment its id
   * @param up whether it goes to the row above
   */
  record Move(Side side, SegmentId segment, boolean up) implements ReviewDecision {
    @Override
    public Change on(ReviewState state) {
      return RowChanges.move(state, side, segment, up);
    }
  }

  /**
   * Some sentences become a row of their own, wherever they stand now.
   *
   * @param source source segments
   * @param target target segments
   */
  record Link(List<SegmentId> source, List<SegmentId> target) implements ReviewDecision {
    /** Copies the lists. */
    public Link {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }

    @Override
    public Change on(ReviewState state) {
      return RowChanges.link(state, source, target);
    }
  }

  /**
   * The two sides of rows have nothing to do with each other.
   *
   * @param beads the rows
   */
  record Unlink(List<BeadRef> beads) implements ReviewDecision {
    /** Copies the list. */
    public Unlink {
      beads = List.copyOf(beads);
    }

    @Override
    public Change on(ReviewState state) {
      return RowChanges.each(
          state,
          state.places(beads),
          row ->
              row.bead().isLink()
                  ? List.of(
                      Row.made(row.bead().source(), List.of(), row.bead().note())
                          .with(row.wording()),
                      Row.made(List.of(), row.bead().target(), ""))
                  : List.of(row));
    }
  }

  /**
   * What is thought of rows.
   *
   * @param beads the rows
   * @param status confirmed, rejected, needs-review; auto to take an earlier word back
   */
  record Mark(List<BeadRef> beads, BeadStatus status) implements ReviewDecision {
    /** Copies the list. */
    public Mark {
      beads = List.copyOf(beads);
    }

    @Override
    public Change on(ReviewState state) {
      return RowChanges.each(
          state, state.places(beads), row -> List.of(RowChanges.marked(state, row, status)));
    }
  }

  /**
   * A remark on a row.
   *
   * @param bead the row
   * @param text the remark; empty to take it away
   */
  record Comment(BeadRef bead, String text) implements ReviewDecision {
    @Override
    public Change on(ReviewState state) {
      int at = state.place(bead);
      Row row = state.rows().get(at);
      Bead old = row.bead();
      Bead commented =
          new Bead(old.source(), old.target(), old.score(), old.status(), old.origin(), text);
      return Change.of(at, List.of(row), List.of(row.with(commented)));
    }
  }

  /**
   * A target is written, or accepted from a memory.
   *
   * @param bead the row
   * @param text the target; empty, without codes, to go back to the row's own target segments
   * @param codes its inline codes
   * @param state how far it has come
   * @param origin human, or where an accepted one comes from
   */
  record Translate(
      BeadRef bead,
      String text,
      List<InlineCode> codes,
      TargetState state,
      TranslationOrigin origin)
      implements ReviewDecision {
    /** Copies the list. */
    public Translate {
      codes = List.copyOf(codes);
    }

    @Override
    public Change on(ReviewState review) {
      int at = review.place(bead);
      Row row = review.rows().get(at);
      if (row.bead().source().isEmpty()) {
        throw new DecisionException("there is nothing to translate in this row");
      }
      boolean none = text.isEmpty() && codes.isEmpty();
      return Change.of(
          at,
          List.of(row),
          List.of(
              row.with(
                  none ? null : new Wording(review.sourceText(row), text, codes, state, origin))));
    }
  }

  /**
   * How far the targets of rows have come.
   *
   * @param beads the rows
   * @param state the state
   */
  record SetState(List<BeadRef> beads, TargetState state) implements ReviewDecision {
    /** Copies the list. */
    public SetState {
      beads = List.copyOf(beads);
    }

    @Override
    public Change on(ReviewState review) {
      return RowChanges.each(
          review, review.places(beads), row -> List.of(RowChanges.inState(review, row, state)));
    }
  }

  /**
   * A sentence of a transcript is corrected.
   *
   * @param side its text
   * @param segment its id
   * @param text what it should say
   * @param codes the marks in it
   */
  record Correct(Side side, SegmentId segment, String text, List<InlineCode> codes)
      implements ReviewDecision {
    /** Copies the list. */
    public Correct {
      codes = List.copyOf(codes);
    }

    @Override
    public Change on(ReviewState state) {
      if (text.isBlank() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
        throw new DecisionException("a sentence has text, and no line break");
      }
      if (SegmentParts.isPart(segment)) {
        throw new DecisionException("the sentence is a part of one that was split; undo the split");
      }
      Segment old = state.text(side).segment(segment);
      int at = state.placeOf(side, segment);
      Row row = state.rows().get(at);
      SegmentEdit edit =
          new SegmentEdit.Reworded(side, segment, old.text(), old.codes(), text.strip(), codes);
      return new Change(at, List.of(row), List.of(row), List.of(edit));
    }
  }

  /**
   * Rows that were found by other means than the decisions above: by undoing and redoing one, or by
   * aligning anew.
   *
   * @param why {@code undo}, {@code redo} or {@code realign}
   * @param change what it does
   */
  record Restore(String why, Change change) implements ReviewDecision {
    @Override
    public Change on(ReviewState state) {
      Set<Object> before = segments(change.before());
      Set<Object> after = segments(change.after());
      if (change.edits().isEmpty() && !before.equals(after)) {
        throw new DecisionException("the rows before and after do not hold the same sentences");
      }
      change.applyTo(state);
      return change;
    }

    private static Set<Object> segments(List<Row> rows) {
      Set<Object> segments = new HashSet<>();
      for (Row row : rows) {
        row.bead().source().forEach(id -> segments.add(List.of(Side.SOURCE, id)));
        row.bead().target().forEach(id -> segments.add(List.of(Side.TARGET, id)));
      }
      return segments;
    }
  }
}
