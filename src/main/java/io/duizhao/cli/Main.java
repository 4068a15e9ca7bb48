package io.duizhao.cli;

import io.duizhao.workflow.format.Tool;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    if (args.length == 1 && args[0].equals("--version")) {
      // Scripts ask for it often; it needs none of the command line's classes.
      System.out.println(Tool.nameAndVersion());
      System.out.flush();
      return;
    }
    int status =
        commandLine(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .execute(args);
    System.out.flush();
    System.err.flush();
    System.exit(status);
  }

  /**
   * Returns the command line, ready to execute.
   *
   * @param out takes results
   * @param err takes progress and messages
   */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new DuizhaoCommand())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::execution);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
