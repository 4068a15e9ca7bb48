package io.duizhao.segment;

import io.duizhao.model.Document;
import io.duizhao.model.SegmentedDocument;

/** Cuts documents into sentences. */
public interface Segmenter {
  /**
   * Cuts a document. The segments cover every letter of the blocks exactly once and in order, and
   * none reaches over a block's end.
   */
  SegmentedDocument segment(Document document);
}
