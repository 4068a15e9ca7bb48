package io.duizhao.exchange.subtitle;

import io.duizhao.model.setting.SubtitleLimits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a translation where its original was cut: about the same share of the text in each cue, at
 * the best places near by.
 */
final class CompanionCutter {
  /** How far a cut may move, in lines. */
  private static final double REACH = 0.75;

  /** Cost of moving a cut by a line. */
  private static final double AWAY = 10;

  /** Cost of a cue that shows nothing of the translation. */
  private static final double EMPTY = 15;

  private final SubtitleLimits limits;

  CompanionCutter(SubtitleLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns the places between which the cues stand. Where there are fewer places than cues, some
   * cues stay empty.
   *
   * @param shares what share of the original stands before each of its cuts, rising
   */
  List<Integer> cut(BrokenText text, List<Double> shares) {
    LineLayout layout = new LineLayout(text, limits);
    List<Cut> cuts = List.of(new Cut(0, 0, null));
    for (double share : shares) {
      List<Cut> next = new ArrayList<>();
      for (int place : candidates(text, share)) {
        double own = AWAY * distance(text, place, share) + text.cost(place);
        best(cuts, place, own, layout).ifPresent(next::add);
      }
      cuts = next;
    }
    Cut end = best(cuts, text.last(), 0, layout).orElseThrow();
    List<Integer> places = new ArrayList<>();
    for (Cut cut = end; cut != null; cut = cut.before) {
      places.add(cut.place);
    }
    Collections.reverse(places);
    return places;
  }

  private static Optional<Cut> best(List<Cut> cuts, int place, double own, LineLayout layout) {
    Cut best = null;
    for (Cut before : cuts) {
      if (before.place <= place) {
        double empty = before.place == place ? EMPTY : 0;
        double cost = before.cost + own + empty + layout.cost(before.place, place);
        if (best == null || cost < best.cost) {
          best = new Cut(place, cost, before);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Returns the places near a share of the text; the nearest one at least. */
  private List<Integer> candidates(BrokenText text, double share) {
    int nearest = nearest(text, share);
    int first = nearest;
    while (first > 0 && distance(text, first - 1, share) <= REACH) {
      first--;
    }
    List<Integer> places = new ArrayList<>();
    for (int at = first; at <= text.last(); at++) {
      if (at > nearest && distance(text, at, share) > REACH) {
        break;
      }
      places.add(at);
    }
    return places;
  }

  private static int nearest(BrokenText text, double share) {
    int low = 0;
    int high = text.last();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.share(middle) < share) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean before = low > 0 && share - text.share(low - 1) < text.share(low) - share;
    return before ? low - 1 : low;
  }

  /** Returns how far a place is from a share of the text, in lines. */
  private double distance(BrokenText text, int place, double share) {
    return Math.abs(text.share(place) - share) * text.columns() / limits.lineColumns();
  }

  private record Cut(int place, double cost, @Nullable Cut before) {}
}
