package io.duizhao.term.variants.slip;

import java.util.List;

/**
 * A form that seems to be a slip for another: misheard, mistyped or written in two ways.
 *
 * @param wrong the rarer form
 * @param right the more frequent form
 * @param reason why the one is taken for the other
 * @param sure whether few such guesses are wrong
 * @param places where the rarer form stands
 */
public record Slip(String wrong, String right, String reason, boolean sure, List<Spot> places) {
  /** Copies the list. */
  public Slip {
    places = List.copyOf(places);
  }

  /**
   * A stretch of a text.
   *
   * @param document number of the text, from 0
   * @param segment number of the segment in the text, from 0
   * @param begin first offset in the segment's text
   */
  public record Spot(int document, int segment, int begin) {}
}
