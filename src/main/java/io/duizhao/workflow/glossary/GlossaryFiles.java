package io.duizhao.workflow.glossary;

import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.project.Workspace;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryProblem;
import io.duizhao.term.format.GlossaryFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  /** Reads every glossary of the workspace's glossary folder, or the file that it names. */
  public static GlossaryFiles read(Workspace workspace, LanguagePair languages) {
    List<String> problems = new ArrayList<>();
    Glossary glossary = glossary(workspace, languages, problems);
    glossary.problems().stream()
        .filter(GlossaryProblem::isError)
        .forEach(problem -> problems.add(problem.toString()));
    return new GlossaryFiles(glossary.termbase(), problems);
  }

  /**
   * Reads the glossaries with the places of their concepts.
   *
   * @param unreadable takes what is wrong with files that cannot be read at all
   */
  static Glossary glossary(Workspace workspace, LanguagePair languages, List<String> unreadable) {
    GlossaryFormats formats = new GlossaryFormats(languages);
    List<Glossary> glossaries = new ArrayList<>();
    for (Path file : files(workspace)) {
      try {
        glossaries.add(formats.read(SourceFile.read(file, workspace.shown(file))));
      } catch (InputException e) {
        unreadable.add(e.getMessage());
      }
    }
    return Glossary.merge(glossaries);
  }

  /** Returns the glossaries' files, in the order in which they are read. */
  public static List<Path> files(Workspace workspace) {
    Path glossary = workspace.glossary();
    if (!Files.isDirectory(glossary)) {
      return InputFile.exists(glossary) ? List.of(glossary) : List.of();
    }
    try (Stream<Path> files = Files.list(glossary)) {
      return files
          .filter(file -> GlossaryFormats.isGlossary(String.valueOf(file.getFileName())))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw InputException.unreadable(workspace.shown(glossary), e);
    }
  }
}
