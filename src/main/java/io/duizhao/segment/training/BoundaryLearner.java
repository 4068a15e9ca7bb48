package io.duizhao.segment.training;

import java.util.List;
import java.util.SortedMap;

/** Learns what observations say about the ends of sentences. */
public interface BoundaryLearner {
  /**
   * Returns the log-odds that each observation adds; those seen too rarely are left out.
   *
   * @param places what was seen, and whether a sentence ended there
   */
  SortedMap<String, Double> learn(List<Place> places);

  /**
   * The end of a caption.
   *
   * @param seen the observations
   * @param ends whether a sentence ends there
   * @param times how often the place counts
   */
  record Place(List<String> seen, boolean ends, int times) {
    /** Copies the list. */
    public Place {
      seen = List.copyOf(seen);
    }
  }
}
