package io.duizhao.exchange.xliff;

import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.InlineCode;
import java.util.List;

/**
 * A translation that came back.
 *
 * @param source the segments that it stands for, in reading order
 * @param text its text
 * @param codes its codes, as the source has them, by rising offset
 */
public record UnitTarget(List<SegmentId> source, String text, List<InlineCode> codes) {
  /** Copies the lists. */
  public UnitTarget {
    source = List.copyOf(source);
    codes = List.copyOf(codes);
  }
}
