package io.duizhao.cli;

import io.duizhao.cli.option.CommonOptions;
import io.duizhao.cli.option.ExitStatus;
import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.util.Optional;
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
    Optional<InvalidPathException> path = invalidPath(failure);
    if (path.isPresent()) {
      String name = path.get().getInput();
      err.println(
          "duizhao: the file name '"
              + InputException.visible(name)
              + (name.indexOf('\0') >= 0
                  ? "' has the character NUL, which no file's name can have; take it out"
                  : "' cannot be written in this locale's encoding; set LC_ALL to a UTF-8 locale,"
                      + " such as C.UTF-8"));
      return ExitStatus.INPUT;
    }
    err.println(
        "duizhao: internal error: "
            + failure
            + "; this is a fault of the program. Run the command again with --stacktrace and"
            + " report what it prints.");
    return ExitStatus.INTERNAL;
  }

  /** Returns what to tell where the machine's memory, or its stack, did not do. */
  static String exhausted(VirtualMachineError failure) {
    return failure instanceof OutOfMemoryError
        ? "out of memory at "
            + (Runtime.getRuntime().maxMemory() >> 20)
            + " MB; give it more with DUIZHAO_JAVA_OPTS=-Xmx4g, work on fewer documents at once"
            + " (--jobs 1), or split the largest input"
        : "an input is nested too deeply to be read; simplify it";
  }

  private static Optional<InvalidPathException> invalidPath(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidPathException path) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }
}
