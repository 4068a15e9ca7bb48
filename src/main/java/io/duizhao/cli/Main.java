package io.duizhao.cli;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.workflow.format.Tool;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its status. */
  public static void main(String[] args) {
    // Whatever the locale says, what we print is UTF-8.
    CheckedOutput out = new CheckedOutput(new FileOutputStream(FileDescriptor.out));
    System.setOut(utf8(out));
    System.setErr(utf8(new FileOutputStream(FileDescriptor.err)));
    int status = ExitStatus.CLEAN;
    if (args.length == 1 && args[0].equals("--version")) {
      // Scripts ask for it often; it needs none of the command line's classes.
      System.out.println(Tool.nameAndVersion());
    } else {
      status = execute(args);
    }
    System.out.flush();
    if (out.failure().isPresent()) {
      System.err.println("duizhao: stdout: cannot be written (" + out.failure().get() + ")");
      status = ExitStatus.INPUT;
    }
    System.err.flush();
    System.exit(status);
  }

  private static int execute(String[] args) {
    try {
      return execute(
          new PrintWriter(System.out, true, StandardCharsets.UTF_8),
          new PrintWriter(System.err, true, StandardCharsets.UTF_8),
          args);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // Picocli leaves these to the virtual machine, which would print its stack.
      System.err.println("duizhao: " + Failures.exhausted(e));
      return ExitStatus.INPUT;
    }
  }

  /**
   * Runs a command.
   *
   * @param out takes results
   * @param err takes progress and messages
   * @return the exit status
   */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    return DuizhaoCommand.named(args.length == 0 ? "" : args[0])
        .map(command -> ready(alone(command), out, err))
        .orElseGet(() -> commandLine(out, err))
        .execute(args);
  }

  /** Returns the program with one of its commands. */
  static CommandLine alone(Class<?> command) {
    return new CommandLine(new ProgramCommand()).addSubcommand(command);
  }

  /** Returns the program with all its commands, ready to execute. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return ready(new CommandLine(new DuizhaoCommand()), out, err);
  }

  private static CommandLine ready(CommandLine program, PrintWriter out, PrintWriter err) {
    return program
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }

  private static PrintStream utf8(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
