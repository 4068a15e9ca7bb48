package io.duizhao.segment;

import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Document;
import io.duizhao.segment.cut.UnitRun;
import io.duizhao.segment.cut.Units;
import java.util.List;

/** Cuts documents into sentences. */
public interface Segmenter {
  /**
   * Cuts a document. The segments cover every letter of the blocks exactly once and in order, and
   * none reaches over a block's end.
   */
  SegmentedDocument segment(Document document);

  /**
   * Says in lines for the user why each segment of a document ends where it does, and where one
   * goes on although a rule proposed an end.
   *
   * @param document as {@link #segment} returned it
   */
  List<String> explain(SegmentedDocument document);

  /** Cuts a document into the units that an alignment may join into sentences. */
  Units units(Document document);

  /**
   * Cuts a document as an alignment of its units found it. The same holds for the segments.
   *
   * @param runs all units in order
   */
  SegmentedDocument segment(Units units, List<UnitRun> runs);
}
