package io.duizhao.segment.feature;

import java.util.List;

/** Says what is seen at the end of a caption, for a model to weigh. */
public interface BoundaryFeatures {
  /**
   * Returns what is seen at the end of each line but the last, one less than there are lines.
   *
   * @param inWords whether the observations are wanted in words
   */
  List<Observations> of(List<CaptionLine> lines, boolean inWords);
}
