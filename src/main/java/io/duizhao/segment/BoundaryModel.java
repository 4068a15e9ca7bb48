package io.duizhao.segment;

import io.duizhao.model.Language;
import java.util.List;

/** Judges whether a sentence ends with a caption that shows no end mark. */
public interface BoundaryModel {
  /**
   * Returns the log-odds that a sentence ends with each line but the last.
   *
   * @param lines the lines in order
   * @return one value less than there are lines
   */
  double[] logits(List<CaptionLine> lines, Language language);
}
