package io.duizhao.transcript.json;

import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import org.jspecify.annotations.Nullable;

/**
 * A piece of recognised speech in JSON.
 *
 * @param time when it is said; null where the file has no times
 * @param speaker where the speaker's name or number stands, without quotes; null where it has none
 * @param text where its text stands, without quotes
 */
record JsonCue(@Nullable Timecode time, @Nullable Span speaker, Span text) {
  /** Returns the speaker as written. */
  @Nullable String speakerName(String original) {
    return speaker == null || speaker.isEmpty() ? null : speaker.of(original);
  }
}
