package io.duizhao.segment;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.segment.cut.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the segments of one block, in order: each takes its share of the block's codes and cues.
 */
final class SegmentFactory {
  private final Block block;
  private final int index;
  private final String text;
  private int nextCode;
  private int nextCue;

  SegmentFactory(Block block, int index) {
    this.block = block;
    this.index = index;
    text = block.text().text();
  }

  /**
   * Returns the segment of a stretch that follows those made before.
   *
   * @param last whether it is the block's last one
   */
  Segment segment(SegmentId id, Span span, double confidence, boolean last) {
    return new Segment(
        id,
        index,
        span,
        block.kind(),
        block.language(),
        block.speaker(),
        timecode(span),
        span.of(text),
        block.text().originals(span),
        codes(span, last),
        confidence);
  }

  /** A closing code at the segment's end is its own; any other there belongs to the next one. */
  private List<InlineCode> codes(Span span, boolean last) {
    List<InlineCode> codes = new ArrayList<>();
    while (nextCode < block.codes().size()) {
      InlineCode code = block.codes().get(nextCode);
      boolean closesHere = code.role() == InlineCode.Role.CLOSE && isSpaceUpTo(span, code.offset());
      if (!last && code.offset() >= span.end() && !closesHere) {
        break;
      }
      int offset = Math.max(0, Math.min(code.offset(), span.end()) - span.begin());
      codes.add(code.at(offset));
      nextCode++;
    }
    return codes;
  }

  private boolean isSpaceUpTo(Span span, int offset) {
    for (int i = span.end(); i < offset; i++) {
      if (!Marks.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns when a stretch is heard that follows those asked for before. */
  private @Nullable Timecode timecode(Span span) {
    List<Cue> cues = block.cues();
    while (nextCue < cues.size() && cues.get(nextCue).span().end() <= span.begin()) {
      nextCue++;
    }
    Timecode whole = null;
    for (int i = nextCue; i < cues.size() && cues.get(i).span().begin() < span.end(); i++) {
      Timecode time = cues.get(i).timecode();
      if (time != null) {
        whole = whole == null ? time : whole.union(time);
      }
    }
    return whole;
  }
}
