package io.duizhao.eval.faults;

/**
 * How a process ended.
 *
 * @param status its exit status; 128 and the signal's number where a signal ended it
 * @param err what it wrote to stderr
 */
record Outcome(int status, String err) {
  private static final int KILLED = 137;

  boolean wasKilled() {
    return status == KILLED;
  }

  @Override
  public String toString() {
    return "status " + status + (err.isBlank() ? "" : ": " + err.strip());
  }
}
