package io.duizhao.exchange.subtitle;

import io.duizhao.model.setting.SubtitleLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives cues times that can be read: short ones are joined with a neighbour or stay longer where
 * there is silence after them, and between two there is a gap. Then what cannot be read in its time
 * borrows some of its neighbours'.
 */
final class CueTiming {
  /** Milliseconds of silence over which cues are not joined. */
  private static final long PAUSE = 1000;

  /** Milliseconds that a cue is shown at least, even where many are heard at once. */
  private static final long LEAST = 200;

  private final UnitCutter cutter;
  private final SubtitleLimits limits;

  CueTiming(UnitCutter cutter, SubtitleLimits limits) {
    this.cutter = cutter;
    this.limits = limits;
  }

  /**
   * Returns the cues with their final times.
   *
   * @param cues by rising begin
   */
  List<DraftCue> settle(List<DraftCue> cues) {
    List<DraftCue> heard = joined(cues);
    return BorrowedTime.share(limits, heard, timed(heard));
  }

  private List<DraftCue> joined(List<DraftCue> cues) {
    List<DraftCue> joined = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      DraftCue cue = cues.get(i);
      while (isShort(cue, i + 1 < cues.size() ? cues.get(i + 1).begin() : Long.MAX_VALUE)) {
        Optional<DraftCue> withNext =
            i + 1 < cues.size() ? join(cue, cues.get(i + 1)) : Optional.empty();
        Optional<DraftCue> withLast =
            joined.isEmpty() ? Optional.empty() : join(joined.get(joined.size() - 1), cue);
        if (withLast.isPresent()
            && (withNext.isEmpty()
                || joinsBack(joined.get(joined.size() - 1), cue, cues.get(i + 1)))) {
          joined.remove(joined.size() - 1);
          cue = withLast.get();
        } else if (withNext.isPresent()) {
          cue = withNext.get();
          i++;
        } else {
          break;
        }
      }
      joined.add(cue);
    }
    return joined;
  }

  /** A cue goes with the other part of its sentence, else with the shorter neighbour. */
  private static boolean joinsBack(DraftCue last, DraftCue cue, DraftCue next) {
    boolean withLast = last.unit().equals(cue.unit());
    boolean withNext = next.unit().equals(cue.unit());
    return withLast == withNext ? last.columns() <= next.columns() : withLast;
  }

  /** Returns whether a cue would be too short even if it stayed until the next one. */
  private boolean isShort(DraftCue cue, long next) {
    return next - limits.gap() - cue.begin() < limits.shortest();
  }

  private Optional<DraftCue> join(DraftCue first, DraftCue second) {
    boolean joins =
        Objects.equals(first.speaker(), second.speaker())
            && second.begin() - first.end() <= PAUSE
            && second.end() - first.begin() <= limits.longest();
    return joins ? cutter.joined(first, second) : Optional.empty();
  }

  private List<DraftCue> timed(List<DraftCue> cues) {
    List<DraftCue> timed = new ArrayList<>();
    long free = 0;
    for (int i = 0; i < cues.size(); i++) {
      DraftCue cue = cues.get(i);
      long begin = Math.max(cue.begin(), free);
      long next = i + 1 < cues.size() ? cues.get(i + 1).begin() : Long.MAX_VALUE;
      long wished = Math.max(begin + limits.shortest(), begin + limits.readingTime(cue.columns()));
      long end = Math.min(Math.max(cue.end(), wished), begin + limits.longest());
      end = Math.max(Math.min(end, next - limits.gap()), begin + LEAST);
      timed.add(cue.at(begin, end));
      free = end + limits.gap();
    }
    return timed;
  }
}
