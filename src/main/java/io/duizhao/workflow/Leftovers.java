package io.duizhao.workflow;

import io.duizhao.io.FileSet;
import io.duizhao.io.OutputException;
import io.duizhao.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs of earlier runs that no run writes any more. */
final class Leftovers {
  private final Path out;

  Leftovers(Workspace workspace) {
    out = workspace.out();
  }

  /** Returns whether any output of a document is still there. */
  boolean isAny(DocumentStamp stamp) {
    return stamp.outputs().stream().anyMatch(output -> Files.exists(file(output)));
  }

  /**
   * Removes an output where it stands as it was written.
   *
   * @return whether it is no longer there
   * @throws OutputException where it cannot be removed
   */
  boolean remove(DocumentStamp.Output output) {
    Path file = file(output);
    boolean asWritten = output.hash().equals(FileSet.hash(file));
    try {
      if (asWritten) {
        Files.deleteIfExists(file);
      }
      return !Files.exists(file);
    } catch (IOException e) {
      throw OutputException.unremovable(file, e);
    }
  }

  private Path file(DocumentStamp.Output output) {
    return out.resolve(output.path());
  }
}
