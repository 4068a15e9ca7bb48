package io.duizhao.workflow.glossary;

import io.duizhao.io.SourceFile;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.project.ConfigurationFile;
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
  public static List<Finding> workspace(Workspace workspace, List<String> unreadable) {
    LanguagePair languages = ConfigurationFile.read(workspace).languages();
    return GlossaryLint.of(GlossaryFiles.glossary(workspace, languages, unreadable));
  }

  /**
   * Returns the findings in files, taken as one glossary of the workspace that each lies in.
   *
   * @throws io.duizhao.io.InputException where one cannot be read at all
   */
  public static List<Finding> files(List<Path> files) {
    List<Glossary> glossaries = new ArrayList<>();
    for (Path file : files) {
      LanguagePair languages = ConfigurationFile.read(Workspace.around(file)).languages();
      glossaries.add(new GlossaryFormats(languages).read(SourceFile.read(file, file.toString())));
    }
    return GlossaryLint.of(Glossary.merge(glossaries));
  }
}
