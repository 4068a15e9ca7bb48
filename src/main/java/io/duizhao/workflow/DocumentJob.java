package io.duizhao.workflow;

import io.duizhao.check.Check;
import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.report.DocumentReport;
import io.duizhao.workflow.pair.BilingualText;
import io.duizhao.workflow.pair.PairAligner;
import io.duizhao.workflow.pair.PairReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of one document through all stages. */
final class DocumentJob {
  private final Workspace workspace;
  private final PairReader reader;
  private final PairAligner aligner;
  private final Check checks;
  private final DocumentOutputs outputs;

  DocumentJob(
      Workspace workspace,
      PairReader reader,
      PairAligner aligner,
      Check checks,
      DocumentOutputs outputs) {
    this.workspace = workspace;
    this.reader = reader;
    this.aligner = aligner;
    this.checks = checks;
    this.outputs = outputs;
  }

  /** Does the whole job; whatever the user can mend becomes a failed result. */
  DocumentResult run(DocumentPair pair) {
    try {
      return work(pair);
    } catch (InputException | OutputException e) {
      return DocumentResult.failed(
          DocumentReport.failed(
              pair.name(), workspace.shown(pair.source()), String.valueOf(e.getMessage())));
    }
  }

  private DocumentResult work(DocumentPair pair) {
    BilingualText text = reader.read(pair);
    BilingualDocument document = text.document();
    List<Finding> findings = checks.check(document);
    List<Path> files = new ArrayList<>();
    text.alignment().ifPresent(alignment -> files.add(aligner.write(pair.name(), alignment)));
    files.addAll(outputs.write(pair, document, findings));
    List<String> shown = files.stream().map(workspace::shown).toList();
    return new DocumentResult(
        DocumentReport.of(document, text.targetFile(), findings, shown),
        Optional.of(document),
        text.remarks());
  }
}
