package io.duizhao.workflow.glossary;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Concept;
import io.duizhao.project.ConfigurationFile;
import io.duizhao.project.Workspace;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryProblem;
import io.duizhao.term.format.GlossaryFormat;
import io.duizhao.term.format.GlossaryFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings a glossary from one format into another. */
public final class GlossaryConversion {
  private final GlossaryFormats formats;

  private GlossaryConversion(LanguagePair languages) {
    this.formats = new GlossaryFormats(languages);
  }

  /** Makes one for glossaries in the languages of the workspace that a file belongs to. */
  public static GlossaryConversion of(Path file) {
    return new GlossaryConversion(ConfigurationFile.read(Workspace.around(file)).languages());
  }

  /**
   * What became of a glossary.
   *
   * @param concepts number of concepts written
   * @param changed number of those that do not read from the new file as they did from the old
   * @param problems what was wrong with the old file
   */
  public record Converted(int concepts, int changed, List<GlossaryProblem> problems) {
    /** Copies the list. */
    public Converted {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Converts a file.
   *
   * @param format name of the new format; null for the one that the new file's name asks for
   * @throws InputException where the old file cannot be read or the format is unknown
   */
  public Converted convert(Path in, Path out, @Nullable String format) {
    GlossaryFormat written = format(out, format);
    Glossary glossary = formats.read(SourceFile.read(in, in.toString()));
    List<Concept> concepts = glossary.termbase().concepts();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      written.write(concepts, glossary.frame(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    AtomicFile.write(out, stream -> bytes.writeTo(stream));
    Glossary again = written.read(SourceFile.of(out.toString(), bytes.toByteArray()));
    return new Converted(
        concepts.size(), changed(concepts, again.termbase().concepts()), glossary.problems());
  }

  private GlossaryFormat format(Path out, @Nullable String name) {
    String known = String.join(", ", formats.names());
    if (name != null) {
      return formats
          .named(name)
          .orElseThrow(
              () -> InputException.at(name, "is no format of glossaries; expected " + known));
    }
    return formats
        .forName(String.valueOf(out.getFileName()))
        .orElseThrow(
            () ->
                InputException.at(
                    out, "its name names no format; say one of " + known + " with --format"));
  }

  /** Counts the concepts that the new file does not have as they were. */
  private static int changed(List<Concept> before, List<Concept> after) {
    Map<String, Concept> byId = new HashMap<>();
    after.forEach(concept -> byId.put(concept.id(), concept));
    return (int) before.stream().filter(concept -> !concept.equals(byId.get(concept.id()))).count();
  }
}
