package io.duizhao.cli;

import io.duizhao.io.InputException;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.LedgerTexts;
import io.duizhao.workflow.Stages;
import io.duizhao.workflow.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

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
}
