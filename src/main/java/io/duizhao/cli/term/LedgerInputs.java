package io.duizhao.cli.term;

import io.duizhao.cli.option.Paths;
import io.duizhao.io.InputException;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.project.ConfigurationFile;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.pair.Stages;
import io.duizhao.workflow.term.LedgerTexts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a command looks for names and terms in: transcripts, or one workspace. */
final class LedgerInputs {
  private LedgerInputs() {}

  static LedgerTexts read(List<Path> inputs, Consumer<String> explanations) {
    if (inputs.stream().noneMatch(Files::isDirectory)) {
      return LedgerTexts.ofFiles(inputs, Stages.texts(null).explaining(explanations), Paths::shown);
    }
    if (inputs.size() > 1) {
      throw InputException.at(
          inputs.get(1), "is given beside a folder; give one workspace's folder, or files only");
    }
    return LedgerTexts.ofWorkspace(Workbench.open(Workspace.at(inputs.get(0)), explanations));
  }

  /** Returns the languages of the workspace whose folder is given; of a file the usual ones. */
  static LanguagePair languages(Path first) {
    return Files.isDirectory(first)
        ? ConfigurationFile.read(Workspace.at(first)).languages()
        : LanguagePair.DEFAULT;
  }

  /**
   * Reads the glossary that is named, else the one of the workspace's folder.
   *
   * @param first the first input: a folder, or a file, which has no glossary
   */
  static GlossaryFiles glossary(Path first, @Nullable Path named) {
    boolean folder = Files.isDirectory(first);
    Workspace workspace = Workspace.at(folder ? first : Path.of(""));
    if (named == null && !folder) {
      return GlossaryFiles.NONE;
    }
    return GlossaryFiles.read(
        named == null ? workspace : workspace.withGlossary(named), languages(first));
  }
}
