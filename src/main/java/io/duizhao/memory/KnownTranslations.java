package io.duizhao.memory;

import io.duizhao.io.HashNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which source was translated how, by hashes of the texts: a memory may have millions. */
final class KnownTranslations {
  /**
   * A translation of a source.
   *
   * @param target hash of the translation
   * @param date when it was changed; empty where that does not matter
   * @param number its unit's number, from 0
   * @param line where that begins, from 1
   */
  record Kept(long target, String date, int number, int line) {}

  private final HashNumbers sources = new HashNumbers();

  /** What is kept of each source, by the source's number. */
  private long[] targets = new long[1024];

  private int[] numbers = new int[1024];
  private int[] lines = new int[1024];
  private final List<String> dates;
  private final boolean dated;

  /**
   * Makes one that knows nothing.
   *
   * @param dated whether dates are kept; they take more than all else
   */
  KnownTranslations(boolean dated) {
    this.dated = dated;
    this.dates = new ArrayList<>();
  }

  /** Returns what was kept of a source; where that was nothing, keeps and returns this. */
  Kept keptOr(long source, Kept now) {
    int known = sources.size();
    int at = sources.number(source);
    if (at < known) {
      return new Kept(targets[at], dated ? dates.get(at) : "", numbers[at], lines[at]);
    }
    if (at == targets.length) {
      targets = Arrays.copyOf(targets, 2 * at);
      numbers = Arrays.copyOf(numbers, 2 * at);
      lines = Arrays.copyOf(lines, 2 * at);
    }
    if (dated) {
      dates.add(now.date);
    }
    put(at, now);
    return now;
  }

  /** Keeps another translation of a source that is known. */
  void replace(long source, Kept now) {
    int at = sources.number(source);
    if (dated) {
      dates.set(at, now.date);
    }
    put(at, now);
  }

  private void put(int at, Kept now) {
    targets[at] = now.target;
    numbers[at] = now.number;
    lines[at] = now.line;
  }
}
