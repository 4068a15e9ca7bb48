package io.duizhao.cli.option;

import io.duizhao.io.AtomicFile;
import io.duizhao.model.Concept;
import io.duizhao.model.LanguagePair;
import io.duizhao.term.format.GlossaryCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command's result goes. */
public final class Result {
  private Result() {}

  /** Returns concepts as rows of a glossary, with the header. */
  public static String csv(List<Concept> concepts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new GlossaryCsv(LanguagePair.DEFAULT).write(concepts, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

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
