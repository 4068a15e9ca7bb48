package io.duizhao.cli;

import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one message and an exit status. */
final class Failures {
  private Failures() {}

  /** Says what is wrong with the command line and where to look. */
  static int usage(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("duizhao: " + failure.getMessage());
    UnmatchedArgumentException.printSuggestions(failure, err);
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.USAGE;
  }

  /** Says what went wrong while a command ran. */
  static int execution(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (CommonOptions.of(command).stackTrace()) {
      failure.printStackTrace(err);
    }
    if (failure instanceof InputException || failure instanceof OutputException) {
      err.println("duizhao: " + failure.getMessage());
      return ExitStatus.INPUT;
    }
    err.println(
        "duizhao: internal error: "
            + failure
            + "; this is a fault of the program. Run the command again with --stacktrace and"
            + " report what it prints.");
    return ExitStatus.INTERNAL;
  }
}
