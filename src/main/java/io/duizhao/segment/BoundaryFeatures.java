package io.duizhao.segment;

import java.util.List;

/** Says in words what is seen at the end of a caption, for a model to weigh. */
interface BoundaryFeatures {
  /**
   * Returns what is seen at the end of each line but the last.
   *
   * @return one list less than there are lines; each word of a list stands for one observation
   */
  List<List<String>> of(List<CaptionLine> lines);
}
