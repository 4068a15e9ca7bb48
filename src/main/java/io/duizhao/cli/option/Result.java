package io.duizhao.cli.option;

import io.duizhao.io.AtomicFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command's result goes. */
public final class Result {
  private Result() {}

  /** Writes a text to a file, or to stdout where none is named. */
  public static void write(@Nullable Path file, String text, CommandSpec spec) {
    if (file != null) {
      AtomicFile.write(file, text);
    } else {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
    }
  }
}
