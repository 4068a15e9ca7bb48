package io.duizhao.cli.option;

import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options that every command has. */
public class CommonOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Print results and failures only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say which reader reads each file, and why.")
  private boolean verbose;

  @Option(names = "--stacktrace", description = "Print where in the program a failure arose.")
  private boolean stackTrace;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  /** Returns whether only results and errors are to be printed. */
  public boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  /** Returns what takes explanations: the command's stderr where they were asked for. */
  public Consumer<String> explanations(CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    return verbose() ? explanation -> err.println("  " + explanation) : explanation -> {};
  }

  /** Returns whether an error of the program is to be shown with its stack trace. */
  public boolean stackTrace() {
    return stackTrace;
  }

  /** Returns a command's common options; the defaults where it has none. */
  public static CommonOptions of(CommandLine command) {
    Object mixin = command.getMixins().get("common");
    return mixin instanceof CommonOptions options ? options : new CommonOptions();
  }
}
