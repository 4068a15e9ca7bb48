package io.duizhao.faults;

/**
 * How a process ended.
 *
 * @param status its exit status; 128 and the signal's number where a signal ended it
 * @param err what it wrote to stderr
 * @param unreadable an input that the fault kept from being read, by its path in the workspace;
 *     empty where there was none
 */
public record Outcome(int status, String err, String unreadable) {
  private static final int KILLED = 137;
  private static final int INPUT = 3;

  /** Makes one of which nothing was kept. */
  public Outcome(int status, String err) {
    this(status, err, "");
  }

  /** Returns the same with a line about the fault. */
  Outcome with(String line) {
    return new Outcome(status, err + "\n    (" + line + ")", unreadable);
  }

  /** Returns whether the command said that an input could not be used, and which. */
  boolean namesItsInput() {
    return status == INPUT
        && !unreadable.isEmpty()
        && err.lines().anyMatch(line -> line.contains(unreadable) && !line.startsWith("    ("));
  }

  boolean wasKilled() {
    return status == KILLED;
  }

  @Override
  public String toString() {
    return "status " + status + (err.isBlank() ? "" : ": " + err.strip());
  }
}
