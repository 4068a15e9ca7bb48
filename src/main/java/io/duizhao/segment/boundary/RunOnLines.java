package io.duizhao.segment.boundary;

import io.duizhao.segment.feature.CaptionLine;
import io.duizhao.segment.feature.LengthPrior;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Cuts a text that has neither marks nor lines, as some recognisers write it, into lines such as
 * captions have: of all cuts into lines of a caption's length the one at whose gaps sentences end
 * most likely. Time is linear in the number of words.
 */
final class RunOnLines {
  /** Words of the lines by which a gap is judged: captions have about as many. */
  private static final int WORDS = 7;

  /** Characters below which a line is rather none, ASCII counting half. */
  private static final double SHORTEST = 3;

  private static final double TOO_SHORT = -5;

  /** Characters of a line at most; a longer word is a line. */
  private static final double LONGEST = 22;

  /** Log-odds below {@code likely} that count at most, so that no gap is out of the question. */
  private static final double MOST_BELOW = 1;

  /** A space that stands between Chinese characters was put there for a pause. */
  private static final double PAUSE = 3;

  /** Words that no line begins with, and numerals that no line ends with: 三本, 两万三千. */
  private static final Set<String> NEVER_BEGIN =
      Set.of("的", "了", "吗", "呢", "吧", "嘛", "啊", "们", "着", "得", "地");

  private static final String NUMERALS = "一二两三四五六七八九十百千万亿几";

  private static final double NEVER = -20;

  private final List<String> pieces;
  private final double[] length;
  private final double[] scores;

  private RunOnLines(List<String> pieces, double[] logits, double likely) {
    this.pieces = pieces;
    length = new double[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      length[i + 1] = length[i] + LengthPrior.characters(pieces.get(i));
    }
    scores = new double[pieces.size() + 1];
    for (int i = 0; i < logits.length; i++) {
      double over = Math.max(logits[i] - likely, -MOST_BELOW);
      scores[i + 1] = isInside(i + 1) ? NEVER : over + (isPause(i + 1) ? PAUSE : 0);
    }
  }

  /**
   * Returns the offsets at which lines end, the text's end the last.
   *
   * @param pieces the words, which together are the text
   * @param logits log-odds that a sentence ends after each word but the last
   * @param likely log-odds from which a gap rather ends a line
   */
  static List<Integer> ends(List<String> pieces, double[] logits, double likely) {
    return new RunOnLines(pieces, logits, likely).ends();
  }

  /**
   * Judges each gap between two words as if lines ended there: the text is cut into lines of as
   * many words, once for each place at which the first may end.
   *
   * @param model returns the log-odds of a sentence's end after each line but the last
   */
  static double[] logits(List<String> pieces, Function<List<CaptionLine>, double[]> model) {
    double[] all = new double[Math.max(0, pieces.size() - 1)];
    for (int first = 1; first <= WORDS; first++) {
      List<CaptionLine> lines = new ArrayList<>();
      for (int begin = 0, end = first; begin < pieces.size(); begin = end, end += WORDS) {
        List<String> words = pieces.subList(begin, Math.min(pieces.size(), end));
        lines.add(new CaptionLine(String.join("", words).strip(), Double.NaN));
      }
      double[] logits = model.apply(lines);
      for (int i = 0; i < logits.length; i++) {
        all[first + i * WORDS - 1] = logits[i];
      }
    }
    return all;
  }

  private boolean isInside(int gap) {
    String before = pieces.get(gap - 1);
    return NEVER_BEGIN.contains(pieces.get(gap).strip())
        || NUMERALS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private boolean isPause(int gap) {
    String before = pieces.get(gap - 1);
    return before.endsWith(" ")
        && before.length() > 1
        && isEastAsian(before.charAt(before.length() - 2))
        && isEastAsian(pieces.get(gap).charAt(0));
  }

  private static boolean isEastAsian(char c) {
    return c >= 0x2E80;
  }

  private List<Integer> ends() {
    int n = pieces.size();
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(best, 1, n + 1, Double.NEGATIVE_INFINITY);
    for (int end = 1; end <= n; end++) {
      for (int begin = end - 1; begin >= 0; begin--) {
        double line = length[end] - length[begin];
        if (line > LONGEST && begin < end - 1) {
          break;
        }
        double value = best[begin] + scores[end] + (line < SHORTEST ? TOO_SHORT : 0);
        if (value > best[end]) {
          best[end] = value;
          from[end] = begin;
        }
      }
    }
    int[] offsets = new int[n + 1];
    for (int i = 0; i < n; i++) {
      offsets[i + 1] = offsets[i] + pieces.get(i).length();
    }
    List<Integer> ends = new ArrayList<>();
    for (int end = n; end > 0; end = from[end]) {
      ends.add(offsets[end]);
    }
    Collections.reverse(ends);
    return ends;
  }
}
