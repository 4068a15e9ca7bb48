package io.duizhao.bench.table;

/**
 * A line of the table.
 *
 * @param what what was measured
 * @param on the text or file that it was measured on
 * @param median the figure, of several runs the one in the middle
 * @param best of several runs the best, or empty
 * @param processor processor time of all threads, of several runs the one in the middle, or empty
 * @param memory the most memory that the process held, or empty
 */
record Row(String what, String on, String median, String best, String processor, String memory) {
  /** A figure that needs no repetition. */
  static Row of(String what, String on, String figure) {
    return new Row(what, on, figure, "", "", "");
  }

  /** A line that says why nothing was measured. */
  static Row skipped(String what, String why) {
    return of(what, "", "skipped: " + why);
  }

  @Override
  public String toString() {
    return "| " + String.join(" | ", what, on, median, best, processor, memory) + " |";
  }
}
