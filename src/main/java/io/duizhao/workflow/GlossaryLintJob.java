package io.duizhao.workflow;

import io.duizhao.io.SourceFile;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.project.Workspace;
import io.duizhao.term.Glossary;
import io.duizhao.term.GlossaryLint;
import io.duizhao.term.format.GlossaryFormats;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks for what is doubtful in glossaries. */
public final class GlossaryLintJob {
  private GlossaryLintJob() {}

  /**
   * Returns the findings in a workspace's glossary.
   *
   * @param unreadable takes what is wrong with files that cannot be read at all
   */
  public static List<Finding> workspace(
      Workspace workspace, LanguagePair languages, List<String> unreadable) {
    return GlossaryLint.of(GlossaryFiles.glossary(workspace, languages, unreadable));
  }

  /**
   * Returns the findings in files, taken as one glossary.
   *
   * @throws io.duizhao.io.InputException where one cannot be read at all
   */
  public static List<Finding> files(List<Path> files, LanguagePair languages) {
    GlossaryFormats formats = new GlossaryFormats(languages);
    List<Glossary> glossaries = new ArrayList<>();
    for (Path file : files) {
      glossaries.add(formats.read(SourceFile.read(file, file.toString())));
    }
    return GlossaryLint.of(Glossary.merge(glossaries));
  }
}
