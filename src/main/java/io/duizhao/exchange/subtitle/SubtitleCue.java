package io.duizhao.exchange.subtitle;

import io.duizhao.model.text.Timecode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown at a time.
 *
 * @param time when it is shown
 * @param speaker who says it; null where nobody is named
 * @param lines its lines from top to bottom, none of them empty; each language's follow each other
 */
public record SubtitleCue(Timecode time, @Nullable String speaker, List<String> lines) {
  /** Copies the list. */
  public SubtitleCue {
    lines = List.copyOf(lines);
  }
}
