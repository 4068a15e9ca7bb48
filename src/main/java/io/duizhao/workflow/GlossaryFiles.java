package io.duizhao.workflow;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Termbase;
import io.duizhao.project.Workspace;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A workspace's glossary, as far as it could be read.
 *
 * @param termbase the usable concepts
 * @param problems what was wrong with its files, as messages for the user
 */
public record GlossaryFiles(Termbase termbase, List<String> problems) {
  /** No glossary. */
  public static final GlossaryFiles NONE = new GlossaryFiles(Termbase.EMPTY, List.of());

  /** Copies the list. */
  public GlossaryFiles {
    problems = List.copyOf(problems);
  }

  /** Reads every CSV file of the workspace's glossary folder, or the file that it names. */
  public static GlossaryFiles read(Workspace workspace, LanguagePair languages) {
    GlossaryCsv csv = new GlossaryCsv(languages);
    List<Glossary> glossaries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files(workspace)) {
      try {
        glossaries.add(csv.read(SourceFile.read(file, workspace.shown(file))));
      } catch (InputException e) {
        problems.add(e.getMessage());
      }
    }
    Glossary glossary = Glossary.merge(glossaries);
    glossary.problems().forEach(problem -> problems.add(problem.toString()));
    return new GlossaryFiles(glossary.termbase(), problems);
  }

  private static List<Path> files(Workspace workspace) {
    Path glossary = workspace.glossary();
    if (!Files.isDirectory(glossary)) {
      return Files.exists(glossary) ? List.of(glossary) : List.of();
    }
    try (Stream<Path> files = Files.list(glossary)) {
      return files.filter(GlossaryFiles::isCsv).sorted().toList();
    } catch (IOException e) {
      throw InputException.at(workspace.shown(glossary), "cannot be listed: " + e.getMessage())
          .causedBy(e);
    }
  }

  private static boolean isCsv(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") && !name.startsWith(".");
  }
}
