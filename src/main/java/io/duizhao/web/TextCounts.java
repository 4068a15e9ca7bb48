package io.duizhao.web;

import io.duizhao.model.segment.Segment;
import io.duizhao.review.ReviewState;
import io.duizhao.review.ReviewText;
import io.duizhao.review.Row;
import java.util.StringTokenizer;

/** How long texts are. */
final class TextCounts {
  private TextCounts() {}

  /** Returns the number of characters but white space. */
  static int characters(ReviewText text) {
    int count = 0;
    for (Segment segment : text.segments()) {
      count += (int) segment.text().codePoints().filter(c -> !Character.isWhitespace(c)).count();
    }
    return count;
  }

  /** Returns the number of words of all targets. */
  static int words(ReviewState state) {
    int count = 0;
    for (Row row : state.rows()) {
      count += new StringTokenizer(state.targetText(row)).countTokens();
    }
    return count;
  }
}
