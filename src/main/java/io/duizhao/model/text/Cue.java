package io.duizhao.model.text;

import org.jspecify.annotations.Nullable;

/**
 * A caption, or one line of unpunctuated text: a piece after which a sentence may end.
 *
 * @param span where it stands in its block's text
 * @param timecode when it is shown; null where the captions carry no times
 */
public record Cue(Span span, @Nullable Timecode timecode) {
  /** Returns the seconds until another is shown; {@link Double#NaN} where times are missing. */
  public double pauseBefore(Cue next) {
    return timecode == null || next.timecode == null
        ? Double.NaN
        : (next.timecode.begin() - timecode.end()) / 1000.0;
  }
}
