package io.duizhao.cli;

/** What the program's exit status means. */
final class ExitStatus {
  /** Done. */
  static final int CLEAN = 0;

  /** There are findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** The command line cannot be understood. */
  static final int USAGE = 2;

  /** An input is missing, cannot be read or is damaged, or an output cannot be written. */
  static final int INPUT = 3;

  /** A fault of the program itself. */
  static final int INTERNAL = 70;

  private ExitStatus() {}
}
