package io.duizhao.text;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import java.util.List;

/** Finds where a place in a segment's text stands in the file that it was read from. */
public final class SegmentOffsets {
  private SegmentOffsets() {}

  /**
   * Returns the file's offset for one of the segment's text; the segment's own where the place
   * stands nowhere in the file; -1 where the file has no text.
   */
  public static int inFile(Document document, Segment segment, int inSegment) {
    Block block = document.blocks().get(segment.block());
    boolean asInBlock =
        segment.span().end() <= block.text().text().length()
            && segment.span().of(block.text().text()).equals(segment.text());
    if (asInBlock && inSegment >= 0) {
      int inBlock = segment.span().begin() + inSegment;
      List<Span> origin = block.text().originals(new Span(inBlock, inBlock + 1));
      if (!origin.isEmpty()) {
        return origin.get(0).begin();
      }
    }
    return begin(segment);
  }

  /** Returns the file's offset of the segment; -1 where the file has no text. */
  public static int begin(Segment segment) {
    return segment.origin().isEmpty() ? -1 : segment.origin().get(0).begin();
  }
}
