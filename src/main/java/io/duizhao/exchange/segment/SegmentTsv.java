package io.duizhao.exchange.segment;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.text.TsvField;

/** Segments as lines of {@code id<TAB>kind<TAB>speaker<TAB>text}, in reading order. */
public final class SegmentTsv {
  private SegmentTsv() {}

  /** Returns the lines, each ended by LF; tabs and line breaks in a field become spaces. */
  public static String write(SegmentedDocument document) {
    StringBuilder out = new StringBuilder();
    for (Segment segment : document.segments()) {
      String speaker = segment.speaker();
      out.append(segment.id()).append('\t');
      out.append(segment.kind().label()).append('\t');
      out.append(speaker == null ? "" : TsvField.clean(speaker)).append('\t');
      out.append(TsvField.clean(segment.text())).append('\n');
    }
    return out.toString();
  }
}
