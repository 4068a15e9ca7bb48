package io.duizhao.workflow.check;

import io.duizhao.check.suppress.Suppressions;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.FolderLock;
import io.duizhao.io.InputFile;
import io.duizhao.io.SourceFile;
import io.duizhao.model.finding.Finding;
import io.duizhao.project.Workspace;
import java.nio.file.Path;
import java.util.List;

/** The workspace's {@code suppressions.tsv}. */
public final class SuppressionFile {
  private final Workspace workspace;
  private final Path file;
  private final String shown;

  /** The file in the root of a workspace; it need not be there. */
  public SuppressionFile(Workspace workspace) {
    this.workspace = workspace;
    file = workspace.root().resolve("suppressions.tsv");
    shown = workspace.shown(file);
  }

  /**
   * Reads it; without the file nothing is suppressed.
   *
   * @throws io.duizhao.io.InputException where it cannot be read
   */
  public Suppressions read() {
    return Suppressions.parse(shown, text());
  }

  /** Returns where it is, whether or not it exists. */
  public Path path() {
    return file;
  }

  /** Adds findings that are not to be told again. */
  public void add(List<Finding> findings, String reason) {
    FolderLock held = workspace.lockDecisions();
    try {
      String before = text();
      AtomicFile.writeSafely(
          file, Suppressions.parse(shown, before).with(findings, reason, before));
    } finally {
      held.close();
    }
  }

  private String text() {
    return InputFile.exists(file) ? SourceFile.read(file, shown).text() : "";
  }
}
