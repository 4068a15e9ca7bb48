package io.duizhao.cli.option;

import io.duizhao.io.AtomicFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a command's result goes: to a file that the user names, or to stdout. */
public final class Result {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the result to a file instead of stdout.")
  private @Nullable Path out;

  /** Returns the file; nothing where the result goes to stdout. */
  public Optional<Path> file() {
    return Optional.ofNullable(out);
  }

  /** Writes a text where the result goes. */
  public void write(String text, CommandSpec spec) {
    write(out, text, spec);
  }

  /** Writes a text to a file, or to stdout where none is named. */
  public static void write(@Nullable Path file, String text, CommandSpec spec) {
    if (file != null) {
      AtomicFile.write(file, text);
    } else {
      print(text, spec);
    }
  }

  /** Prints a text on stdout. */
  public static void print(String text, CommandSpec spec) {
    PrintWriter stdout = spec.commandLine().getOut();
    stdout.print(text);
    stdout.flush();
  }
}
