package io.duizhao.exchange.subtitle;

import io.duizhao.model.finding.Finding;
import java.util.List;

/**
 * The subtitles of a document.
 *
 * @param cues by rising time; none begins before the one before has ended
 * @param findings where a limit could not be met, and what has no time
 */
public record Subtitles(List<SubtitleCue> cues, List<Finding> findings) {
  /** Copies the lists. */
  public Subtitles {
    cues = List.copyOf(cues);
    findings = List.copyOf(findings);
  }
}
