package io.duizhao.model.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the stretches of a block are heard. Within a caption, time is taken to pass evenly over its
 * letters.
 */
public final class SpokenTimes {
  private final List<Cue> cues;

  /** Letters before each place of the text, white space aside. */
  private final int[] letters;

  /** Takes the times of a block's captions. */
  public SpokenTimes(Block block) {
    cues = block.cues();
    String text = block.text().text();
    letters = new int[cues.isEmpty() ? 1 : text.length() + 1];
    for (int i = 1; i < letters.length; i++) {
      letters[i] = letters[i - 1] + (Character.isWhitespace(text.charAt(i - 1)) ? 0 : 1);
    }
  }

  /** Returns when a stretch is heard; null where its captions carry no times. */
  public @Nullable Timecode of(Span span) {
    int first = firstEndingAfter(span.begin());
    int last = first;
    while (last + 1 < cues.size() && cues.get(last + 1).span().begin() < span.end()) {
      last++;
    }
    if (first == cues.size()) {
      return null;
    }
    Timecode begins = cues.get(first).timecode();
    Timecode ends = cues.get(last).timecode();
    if (begins == null || ends == null) {
      return null;
    }
    long begin = at(cues.get(first).span(), begins, span.begin());
    return new Timecode(begin, Math.max(begin, at(cues.get(last).span(), ends, span.end())));
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private long at(Span cue, Timecode time, int offset) {
    int place = Math.max(cue.begin(), Math.min(cue.end(), offset));
    int all = letters[cue.end()] - letters[cue.begin()];
    int before = letters[place] - letters[cue.begin()];
    return all == 0
        ? time.begin()
        : time.begin() + Math.round((time.end() - time.begin()) * (double) before / all);
  }
}
