package io.duizhao.exchange.subtitle;

import io.duizhao.model.setting.SubtitleLimits;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a cue that cannot be read in its time borrow from its neighbours and from the silence before
 * it: where two cues meet, the change moves towards the one that has time to spare.
 */
final class BorrowedTime {
  /**
   * Milliseconds by which a cue begins earlier or later than it is heard, at most. Twelve frames at
   * 24 a second are what Netflix's Timed Text Style Guide lets a cue stay after its sound (General
   * Requirements, Timing to Audio); the BBC's Subtitle Guidelines (5.2) allow 1.5 seconds either
   * way.
   */
  private static final long MOST = 500;

  private final SubtitleLimits limits;
  private final List<DraftCue> heard;
  private final List<DraftCue> cues;

  private BorrowedTime(SubtitleLimits limits, List<DraftCue> heard, List<DraftCue> cues) {
    this.limits = limits;
    this.heard = heard;
    this.cues = cues;
  }

  /**
   * Returns the cues with times that are easier to read.
   *
   * @param heard the cues when they are heard
   * @param cues the same cues when they are shown, in order and without overlap
   */
  static List<DraftCue> share(SubtitleLimits limits, List<DraftCue> heard, List<DraftCue> cues) {
    BorrowedTime time = new BorrowedTime(limits, heard, new ArrayList<>(cues));
    // From the last to the first: what a cue gets from the next it may give to the one before.
    for (int i = cues.size() - 1; i >= 0; i--) {
      time.fromTheNext(i);
    }
    for (int i = 0; i < cues.size(); i++) {
      time.fromTheOneBefore(i);
    }
    return time.cues;
  }

  /** A cue that lacks time stays while the next one can wait. */
  private void fromTheNext(int i) {
    if (i + 1 == cues.size() || lack(i) <= 0) {
      return;
    }
    DraftCue next = cues.get(i + 1);
    long late = Math.max(0, next.begin() - heard.get(i + 1).begin());
    long most = Math.min(MOST - late, -lack(i + 1));
    long shown = cues.get(i).end() - cues.get(i).begin();
    long move = Math.min(Math.min(lack(i), most), limits.longest() - shown);
    if (move > 0 && meet(i)) {
      show(i, cues.get(i).begin(), cues.get(i).end() + move);
      show(i + 1, next.begin() + move, next.end());
    }
  }

  /** A cue that lacks time comes earlier, into silence or where the one before can go. */
  private void fromTheOneBefore(int i) {
    if (lack(i) <= 0) {
      return;
    }
    DraftCue cue = cues.get(i);
    long early = Math.max(0, heard.get(i).begin() - cue.begin());
    long free = i == 0 ? cue.begin() : cue.begin() - limits.gap() - cues.get(i - 1).end();
    long spare = i == 0 ? 0 : Math.max(0, -lack(i - 1));
    long move = Math.min(Math.min(lack(i), MOST - early), Math.max(0, free) + spare);
    if (move > 0) {
      show(i, cue.begin() - move, cue.end());
      if (move > free && i > 0) {
        DraftCue before = cues.get(i - 1);
        show(i - 1, before.begin(), before.end() - (move - Math.max(0, free)));
      }
    }
  }

  /** Returns whether nothing but the gap is between a cue and the next. */
  private boolean meet(int i) {
    return cues.get(i + 1).begin() - cues.get(i).end() <= limits.gap();
  }

  /** Returns the milliseconds that a cue lacks to be read; below 0 what it has to spare. */
  private long lack(int i) {
    DraftCue cue = cues.get(i);
    long wanted = Math.max(limits.shortest(), limits.readingTime(cue.columns()));
    return Math.min(wanted, limits.longest()) - (cue.end() - cue.begin());
  }

  private void show(int i, long begin, long end) {
    cues.set(i, cues.get(i).at(begin, end));
  }
}
