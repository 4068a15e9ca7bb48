package io.duizhao.review;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence in two where a person asks for it. The parts are named after the whole, so that
 * no other sentence's id changes.
 */
public final class SegmentParts {
  private static final String FIRST = "-a";
  private static final String SECOND = "-b";

  private SegmentParts() {}

  /** Returns the id of a sentence's first part. */
  static SegmentId first(SegmentId whole) {
    return new SegmentId(whole.value() + FIRST);
  }

  /** Returns the id of a sentence's second part. */
  static SegmentId second(SegmentId whole) {
    return new SegmentId(whole.value() + SECOND);
  }

  /** Returns the id of the sentence that a part was cut from. */
  static SegmentId whole(SegmentId part) {
    return new SegmentId(part.value().substring(0, part.value().length() - FIRST.length()));
  }

  /** Returns whether a sentence is a part of one that was cut. */
  static boolean isPart(SegmentId id) {
    return id.value().endsWith(FIRST) || id.value().endsWith(SECOND);
  }

  /**
   * Returns a sentence's two parts.
   *
   * @param block the sentence's block
   * @param offset of the second part, in UTF-16 code units of the sentence
   * @throws DecisionException where a part would hold no text, or a character would be cut
   */
  public static List<Segment> cut(Block block, Segment whole, int offset) {
    String text = whole.text();
    if (offset <= 0
        || offset >= text.length()
        || text.substring(0, offset).isBlank()
        || text.substring(offset).isBlank()) {
      throw new DecisionException(
          "there is no text on one side of the place; put the caret inside");
    }
    if (Character.isLowSurrogate(text.charAt(offset))) {
      throw new DecisionException("the place lies within a character");
    }
    int end = text.substring(0, offset).stripTrailing().length();
    int begin = text.length() - text.substring(offset).stripLeading().length();
    List<InlineCode> head = new ArrayList<>();
    List<InlineCode> tail = new ArrayList<>();
    for (InlineCode code : whole.codes()) {
      boolean closes = code.role() == InlineCode.Role.CLOSE && code.offset() <= begin;
      if (code.offset() < offset || closes) {
        head.add(code.at(Math.min(code.offset(), end)));
      } else {
        tail.add(code.at(Math.max(0, code.offset() - begin)));
      }
    }
    int base = whole.span().begin();
    return List.of(
        part(block, whole, first(whole.id()), new Span(base, base + end), head, 1),
        part(
            block,
            whole,
            second(whole.id()),
            new Span(base + begin, whole.span().end()),
            tail,
            whole.confidence()));
  }

  /** Returns the sentence that two parts were. */
  static Segment join(Block block, SegmentId id, Segment first, Segment second) {
    List<InlineCode> codes = new ArrayList<>(first.codes());
    int shift = second.span().begin() - first.span().begin();
    second.codes().forEach(code -> codes.add(code.at(code.offset() + shift)));
    Span span = new Span(first.span().begin(), second.span().end());
    return part(block, first, id, span, codes, second.confidence());
  }

  private static Segment part(
      Block block,
      Segment like,
      SegmentId id,
      Span span,
      List<InlineCode> codes,
      double confidence) {
    return new Segment(
        id,
        like.block(),
        span,
        like.kind(),
        like.language(),
        like.speaker(),
        block.cues().isEmpty() ? like.timecode() : timecode(block.cues(), span),
        span.of(block.text().text()),
        block.text().originals(span),
        codes,
        confidence);
  }

  private static @Nullable Timecode timecode(List<Cue> cues, Span span) {
    Timecode whole = null;
    for (Cue cue : cues) {
      Timecode time = cue.timecode();
      if (time != null && cue.span().overlaps(span)) {
        whole = whole == null ? time : whole.union(time);
      }
    }
    return whole;
  }
}
