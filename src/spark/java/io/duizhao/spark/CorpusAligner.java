package io.duizhao.spark;

import io.duizhao.exchange.alignment.BeadJsonLines;
import io.duizhao.model.bead.AlignedTexts;
import io.duizhao.model.bead.Alignment;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.pair.AlignablePair;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Segments and aligns documents as a run does, under the decisions in their alignment files; it
 * only reads. Each process of a cluster opens a workspace once, and its tasks share what is loaded.
 */
final class CorpusAligner {
  private static final Map<String, CorpusAligner> OPEN = new ConcurrentHashMap<>();

  private final Workbench workbench;
  private final Map<String, DocumentPair> pairs = new LinkedHashMap<>();

  private CorpusAligner(String folder) {
    workbench = Workbench.open(Workspace.at(Path.of(folder)), explanation -> {});
    workbench.documents().pairs().forEach(pair -> pairs.put(pair.name(), pair));
  }

  /**
   * Returns the aligner of a workspace.
   *
   * @throws io.duizhao.io.InputException where there is none or it has no documents
   */
  static CorpusAligner of(String folder) {
    return OPEN.computeIfAbsent(folder, CorpusAligner::new);
  }

  /** Returns the names of the documents, in their order. */
  List<String> names() {
    return List.copyOf(pairs.keySet());
  }

  /**
   * Aligns a document with its translation.
   *
   * @return its beads, one a line in JSON; nothing where it has no translation
   * @throws io.duizhao.io.InputException where a file cannot be used
   */
  Optional<String> beads(String name) {
    @Nullable DocumentPair pair = pairs.get(name);
    if (pair == null) {
      throw new IllegalStateException(
          "the workspace has no document " + name + " here; all processes must see the same files");
    }
    if (!workbench.pairReader().isTranslated(pair)) {
      return Optional.empty();
    }
    AlignablePair cut = workbench.pairReader().cut(pair);
    Alignment alignment = new Alignment(workbench.pairAligner().align(cut).beads());
    AlignedTexts aligned = new AlignedTexts(cut.source(), cut.target(), alignment);
    return Optional.of(new BeadJsonLines(name).write(aligned));
  }
}
