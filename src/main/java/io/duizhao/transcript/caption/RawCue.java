package io.duizhao.transcript.caption;

import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A caption of a file, still with its tags.
 *
 * @param time when it is shown; null where the file has no times
 * @param speaker who speaks by the file's own field for it; null where it has none
 * @param lines the lines of its text
 */
record RawCue(@Nullable Timecode time, @Nullable String speaker, List<Span> lines) {
  RawCue {
    lines = List.copyOf(lines);
  }

  /** Returns the caption with some of its lines. */
  RawCue withLines(List<Span> some) {
    return new RawCue(time, speaker, some);
  }
}
