package io.duizhao.model.setting;

import io.duizhao.model.leverage.MatchScope;
import java.util.Optional;

/**
 * How a workspace is exported where no option says otherwise.
 *
 * @param xliff the version of XLIFF
 * @param matches which units have matches of memories in it; nothing for what the version is for
 * @param terms whether terms are marked in it; nothing for what the version is for
 * @param tmx what stands in memories
 * @param withMachineTranslation whether machine translations stand in the merged memory
 * @param subtitles how much is shown, and for how long
 * @param subtitleLines lines of one language in a cue at most; nothing for one where two languages
 *     are shown, else those of {@code subtitles}
 * @param context sentences before and after each that a machine is shown
 */
public record ExportSettings(
    XliffVersion xliff,
    Optional<MatchScope> matches,
    Optional<Boolean> terms,
    TmxLimits tmx,
    boolean withMachineTranslation,
    SubtitleLimits subtitles,
    Optional<Integer> subtitleLines,
    int context) {
  /** Sentences of context at most; more would repeat the document in every line. */
  public static final int MOST_CONTEXT = 50;

  /** What holds where nothing is configured. */
  public static final ExportSettings DEFAULT =
      new ExportSettings(
          XliffVersion.V1_2,
          Optional.empty(),
          Optional.empty(),
          TmxLimits.NONE,
          false,
          SubtitleLimits.DEFAULT,
          Optional.empty(),
          2);

  /**
   * Returns how much subtitles show.
   *
   * @param languages number of languages that are shown, 1 or 2
   */
  public SubtitleLimits subtitlesOf(int languages) {
    return subtitles.withLines(subtitleLines.orElse(languages > 1 ? 1 : subtitles.lines()));
  }

  /** Returns which units of a version of XLIFF have matches. */
  public MatchScope matchesIn(XliffVersion version) {
    return matches.orElse(version.matches());
  }

  /** Returns whether terms are marked in a version of XLIFF. */
  public boolean marksTermsIn(XliffVersion version) {
    return terms.orElse(version.marksTerms());
  }
}
