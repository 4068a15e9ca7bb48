package io.duizhao.exchange.subtitle;

import io.duizhao.model.setting.SubtitleLimits;
import java.util.ArrayList;
import java.util.List;

/** Breaks the text of a cue into lines: as few as it takes, at good places, of equal length. */
final class LineLayout {
  /** Cost of a line that is too long, for each column; a word that is longer has no other way. */
  private static final double OVERFULL = 50;

  /** Cost of two lines of which one is empty; it grows with the square of the difference. */
  private static final double UNEVEN = 4;

  /** Cost of one more line. */
  private static final double LINE = 1;

  /** A pyramid: where lines differ, the upper one is better the shorter one. */
  private static final double TOP_HEAVY = 0.5;

  private final BrokenText text;
  private final SubtitleLimits limits;

  LineLayout(BrokenText text, SubtitleLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  /** Returns the lines of the text between two places. */
  List<String> lines(int from, int to) {
    List<String> lines = new ArrayList<>();
    int begin = from;
    for (int left = limits.lines(); begin < to; left--) {
      int end = best(begin, to, left);
      if (text.columns(begin, end) > 0) {
        lines.add(text.between(begin, end));
      }
      begin = end;
    }
    return lines;
  }

  /** Returns how badly the text between two places fits a cue. */
  double cost(int from, int to) {
    return cost(from, to, limits.lines());
  }

  private double cost(int from, int to, int lines) {
    double whole = overfull(text.columns(from, to));
    if (whole == 0 || lines == 1) {
      return whole;
    }
    int at = best(from, to, lines);
    return at == to ? whole : broken(from, at, to, lines);
  }

  /** Returns where the first of at most {@code lines} lines ends. */
  private int best(int from, int to, int lines) {
    int best = to;
    double least = overfull(text.columns(from, to));
    if (least == 0 || lines <= 1) {
      return to;
    }
    for (int at = from + 1; at < to; at++) {
      if (text.columns(from, at) > limits.lineColumns() && at > from + 1) {
        break;
      }
      double cost = broken(from, at, to, lines);
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    return best;
  }

  private double broken(int from, int at, int to, int lines) {
    int first = text.columns(from, at);
    int rest = text.columns(at, to);
    int target = Math.max(1, (first + rest) / lines);
    double difference = (first - target) / (double) target;
    return LINE
        + text.cost(at)
        + overfull(first)
        + UNEVEN * difference * difference
        + (first > target ? TOP_HEAVY : 0)
        + cost(at, to, lines - 1);
  }

  private double overfull(int columns) {
    return OVERFULL * Math.max(0, columns - limits.lineColumns());
  }
}
