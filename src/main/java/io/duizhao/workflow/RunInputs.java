package io.duizhao.workflow;

import io.duizhao.io.FileSet;
import io.duizhao.io.InputException;
import io.duizhao.io.Sha256;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.glossary.GlossaryFiles;
import io.duizhao.workflow.pair.Stages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of everything on which the outputs of a run depend. Two runs with the same hash for a
 * document make the same of it.
 */
final class RunInputs {
  private final Workspace workspace;
  private final String shared;

  /** Looks at what all documents of a workspace share. */
  RunInputs(Workbench workbench) {
    workspace = workbench.workspace();
    List<String> parts = new ArrayList<>();
    parts.add(ProgramBuild.hash());
    parts.add(String.valueOf(workspace.isReversed()));
    parts.add(file(workspace.configuration()));
    GlossaryFiles.files(workspace).forEach(file -> parts.add(file(file)));
    parts.add(file(Stages.rules(workspace, workbench.configuration())));
    parts.add(file(Stages.lexicon(workspace, workbench.configuration())));
    parts.add(file(workbench.suppressions().path()));
    parts.addAll(workbench.memories().state());
    shared = Sha256.of(String.join("\n", parts));
  }

  /**
   * Returns the hash of a document's inputs but its alignment file, which runs themselves write.
   *
   * @throws InputException where one of them cannot be read
   */
  String of(DocumentPair pair) {
    return Sha256.of(
        String.join(
            "\n",
            shared,
            pair.name(),
            file(pair.source()),
            file(pair.target()),
            String.valueOf(pair.machineTranslated()),
            file(pair.pivot()),
            file(workspace.cutsFile(pair.name())),
            file(workspace.translationFile(pair.name()))));
  }

  /** Returns the hash of a document's alignment file as it is now; empty where there is none. */
  String alignment(DocumentPair pair) {
    return FileSet.hash(workspace.alignmentFile(pair.name()));
  }

  /** Path and hash of a file that may be missing. */
  private String file(@Nullable Path file) {
    return file == null ? "" : workspace.shown(file) + "\t" + FileSet.hash(file);
  }
}
