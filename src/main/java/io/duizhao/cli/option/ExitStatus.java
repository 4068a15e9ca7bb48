package io.duizhao.cli.option;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What the program's exit status means. */
public final class ExitStatus {
  /** Done, without findings at or above {@code --fail-on}. */
  public static final int CLEAN = 0;

  /** There are findings at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** The command line cannot be understood. */
  public static final int USAGE = 2;

  /** An input is missing, cannot be read or is damaged, or an output cannot be written. */
  public static final int INPUT = 3;

  /** A fault of the program itself. */
  public static final int INTERNAL = 70;

  private ExitStatus() {}

  /**
   * Prints what went wrong in an otherwise finished command, and returns its exit status.
   *
   * @param problems inputs or outputs that could not be used, as messages for the user
   */
  public static int after(List<String> problems, CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    problems.forEach(problem -> err.println("duizhao: " + problem));
    return problems.isEmpty() ? CLEAN : INPUT;
  }
}
