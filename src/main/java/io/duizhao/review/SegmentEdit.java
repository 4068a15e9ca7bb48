package io.duizhao.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.InlineCode;
import java.util.List;

/** A change of a text's segments that can be taken back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SegmentEdit.Cut.class, name = "cut"),
  @JsonSubTypes.Type(value = SegmentEdit.Joined.class, name = "join"),
  @JsonSubTypes.Type(value = SegmentEdit.Reworded.class, name = "reword"),
})
public sealed interface SegmentEdit {
  /** Returns the text that it changes. */
  Side side();

  /** Returns the id of the sentence that it is about. */
  SegmentId segment();

  /** Returns the same edit of a sentence with another id. */
  SegmentEdit of(SegmentId id);

  /** Returns the text after it. */
  ReviewText applyTo(ReviewText text);

  /** Returns what takes it back. */
  SegmentEdit inverse();

  /**
   * A sentence becomes two.
   *
   * @param side its text
   * @param segment its id
   * @param offset of the second one, in UTF-16 code units of its text
   */
  record Cut(Side side, SegmentId segment, int offset) implements SegmentEdit {
    @Override
    public SegmentEdit of(SegmentId id) {
      return new Cut(side, id, offset);
    }

    @Override
    public ReviewText applyTo(ReviewText text) {
      Segment whole = text.segment(segment);
      Block block = text.document().blocks().get(whole.block());
      if (!whole.span().of(block.text().text()).equals(whole.text())) {
        throw new DecisionException(
            "the sentence was corrected since it was read; save before you split it");
      }
      List<Segment> parts = SegmentParts.cut(block, whole, offset);
      return text.replaced(text.place(segment), 1, parts);
    }

    @Override
    public SegmentEdit inverse() {
      return new Joined(side, segment, offset);
    }
  }

  /**
   * Two sentences that were one become one again.
   *
   * @param side their text
   * @param segment the id that it had
   * @param offset where it was cut
   */
  record Joined(Side side, SegmentId segment, int offset) implements SegmentEdit {
    @Override
    public SegmentEdit of(SegmentId id) {
      return new Joined(side, id, offset);
    }

    @Override
    public ReviewText applyTo(ReviewText text) {
      int at = text.place(SegmentParts.first(segment));
      Segment second = text.segment(SegmentParts.second(segment));
      Segment first = text.segments().get(at);
      Block block = text.document().blocks().get(first.block());
      Segment whole = SegmentParts.join(block, segment, first, second);
      return text.replaced(at, 2, List.of(whole));
    }

    @Override
    public SegmentEdit inverse() {
      return new Cut(side, segment, offset);
    }
  }

  /**
   * A sentence is worded anew; its id stays until its file is written.
   *
   * @param side its text
   * @param segment its id
   * @param oldText what it said
   * @param oldCodes the marks in it
   * @param newText what it says now
   * @param newCodes the marks in that
   */
  record Reworded(
      Side side,
      SegmentId segment,
      String oldText,
      List<InlineCode> oldCodes,
      String newText,
      List<InlineCode> newCodes)
      implements SegmentEdit {
    /** Copies the lists. */
    public Reworded {
      oldCodes = List.copyOf(oldCodes);
      newCodes = List.copyOf(newCodes);
    }

    @Override
    public SegmentEdit of(SegmentId id) {
      return new Reworded(side, id, oldText, oldCodes, newText, newCodes);
    }

    @Override
    public ReviewText applyTo(ReviewText text) {
      Segment old = text.segment(segment);
      if (!old.text().equals(oldText)) {
        throw new DecisionException("the sentence says something else by now: " + old.text());
      }
      Segment reworded =
          new Segment(
              old.id(),
              old.block(),
              old.span(),
              old.kind(),
              old.language(),
              old.speaker(),
              old.timecode(),
              newText,
              old.origin(),
              newCodes,
              old.confidence());
      return text.replaced(text.place(segment), 1, List.of(reworded));
    }

    @Override
    public SegmentEdit inverse() {
      return new Reworded(side, segment, newText, newCodes, oldText, oldCodes);
    }
  }
}
