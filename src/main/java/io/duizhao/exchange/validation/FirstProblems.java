package io.duizhao.exchange.validation;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Keeps the first problems of a file and counts them all: each unit of millions may have one. */
final class FirstProblems implements Consumer<Problem> {
  private final int most;
  private final TreeSet<Problem> first = new TreeSet<>();
  private long count;

  /**
   * Makes one.
   *
   * @param most how many are kept, at least 1
   */
  FirstProblems(int most) {
    this.most = most;
  }

  @Override
  public void accept(Problem problem) {
    if (first.size() < most || problem.compareTo(first.last()) < 0) {
      if (first.add(problem)) {
        count++;
      }
      if (first.size() > most) {
        first.pollLast();
      }
    } else if (!problem.equals(first.last())) {
      count++;
    }
  }

  /** Returns those that are kept, by place. */
  List<Problem> first() {
    return List.copyOf(first);
  }

  /** Returns how many there are. */
  long count() {
    return count;
  }
}
