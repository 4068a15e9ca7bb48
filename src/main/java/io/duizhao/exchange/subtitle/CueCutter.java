package io.duizhao.exchange.subtitle;

import io.duizhao.model.setting.SubtitleLimits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a text into cues that fit the limits: at phrase boundaries, in pauses, as few as it takes,
 * of about equal length. The best cut of all is found by dynamic programming over the breaks.
 */
final class CueCutter {
  /** Cost of one more cue. */
  private static final double CUE = 6;

  /** A bad break costs more between cues than between lines. */
  private static final double BETWEEN_CUES = 1.5;

  /** Cost of an empty cue; it grows with the square of what is left free. */
  private static final double SLACK = 12;

  /** Cost of a cue that is shown twice as long as it may. */
  private static final double OVERLONG = 40;

  /** Cost of a cue that is shown for no time. */
  private static final double TOO_SHORT = 8;

  /** What a pause of a second is worth; longer ones are worth no more than two. */
  private static final double PAUSE = 2;

  private final SubtitleLimits limits;

  CueCutter(SubtitleLimits limits) {
    this.limits = limits;
  }

  /** Returns the places between which the cues stand: 0, the cuts, the text's end. */
  List<Integer> cut(BrokenText text, SpokenTime time) {
    int last = text.last();
    LineLayout layout = new LineLayout(text, limits);
    double[] least = new double[last + 1];
    int[] begins = new int[last + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    least[0] = 0;
    int room = limits.lineColumns() * limits.lines();
    for (int to = 1; to <= last; to++) {
      for (int from = to - 1; from >= 0; from--) {
        if (text.columns(from, to) > room && from < to - 1) {
          break;
        }
        double cost = least[from] + layout.cost(from, to) + cost(text, time, from, to, room);
        if (cost < least[to]) {
          least[to] = cost;
          begins[to] = from;
        }
      }
    }
    List<Integer> places = new ArrayList<>();
    for (int at = last; at > 0; at = begins[at]) {
      places.add(at);
    }
    places.add(0);
    Collections.reverse(places);
    return places;
  }

  private double cost(BrokenText text, SpokenTime time, int from, int to, int room) {
    double free = Math.max(0, room - text.columns(from, to)) / (double) room;
    long begin = time.begin(text.share(from));
    long end = time.end(text.share(to));
    double cost = CUE + SLACK * free * free + duration(end - begin);
    if (to == text.last()) {
      return cost;
    }
    double pause = Math.max(0, time.begin(text.share(to)) - end) / 1000.0;
    return cost + BETWEEN_CUES * text.cost(to) - PAUSE * Math.min(2, pause);
  }

  private double duration(long millis) {
    if (millis > limits.longest()) {
      return OVERLONG * (millis - limits.longest()) / limits.longest();
    }
    return millis < limits.shortest()
        ? TOO_SHORT * (limits.shortest() - millis) / limits.shortest()
        : 0;
  }
}
