package io.duizhao.exchange.subtitle;

import io.duizhao.model.text.Timecode;
import java.util.List;

/**
 * When each part of a text is heard. Parts are shares of the text, from 0 to 1; within a stretch
 * the text is taken to be spoken at one speed.
 */
final class SpokenTime {
  /**
   * A part of the text that is heard without a pause.
   *
   * @param begin share of the text before it, from 0 to 1
   * @param end share of the text up to its end, at least {@code begin}
   * @param time when it is heard
   */
  record Stretch(double begin, double end, Timecode time) {
    private double at(double share) {
      double part = end == begin ? 0 : (share - begin) / (end - begin);
      double inside = Math.max(0, Math.min(1, part));
      return time.begin() + inside * (time.end() - time.begin());
    }
  }

  private final List<Stretch> stretches;

  /**
   * Makes the times of a text.
   *
   * @param stretches at least one, in the text's order
   */
  SpokenTime(List<Stretch> stretches) {
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("a text that is heard has one stretch at least");
    }
    this.stretches = List.copyOf(stretches);
  }

  /** Returns when the text as a whole is heard. */
  Timecode whole() {
    return stretches.stream().map(Stretch::time).reduce(Timecode::union).orElseThrow();
  }

  /** Returns when what follows a share of the text begins, in milliseconds. */
  long begin(double share) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end <= share) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.round(stretches.get(low).at(share));
  }

  /** Returns when what stands before a share of the text ends, in milliseconds. */
  long end(double share) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (stretches.get(middle).begin >= share) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return Math.round(stretches.get(low).at(share));
  }
}
