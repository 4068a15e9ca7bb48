package io.duizhao.segment.cut;

import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a block after which a sentence may end: a sentence where marks show it, else a caption
 * or a few words.
 *
 * @param block index of the block
 * @param span where it stands in the block's text; it ends where the next one begins
 * @param text its text, with no white space at either end
 * @param logit log-odds that a sentence ends with it; {@link #CERTAIN} where a mark or the block's
 *     end shows it
 * @param pause seconds until the next one begins; {@link Double#NaN} where no times are known
 * @param timecode when it is heard; null where no times are known
 */
public record Unit(
    int block, Span span, String text, double logit, double pause, @Nullable Timecode timecode) {
  /** Log-odds of an end that is shown. */
  public static final double CERTAIN = 12;

  /** Returns whether a mark or the block's end shows that a sentence ends with it. */
  public boolean isEnd() {
    return logit >= CERTAIN;
  }
}
