package io.duizhao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Print results and failures only.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more about what is done and why.")
  private boolean verbose;

  @Option(names = "--stacktrace", description = "Print where in the program a failure arose.")
  private boolean stackTrace;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  boolean stackTrace() {
    return stackTrace;
  }

  /** Returns a command's common options; the defaults where it has none. */
  static CommonOptions of(CommandLine command) {
    Object mixin = command.getMixins().get("common");
    return mixin instanceof CommonOptions options ? options : new CommonOptions();
  }
}
