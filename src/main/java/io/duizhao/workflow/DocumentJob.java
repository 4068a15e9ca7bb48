package io.duizhao.workflow;

import io.duizhao.check.Check;
import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.unit.BilingualDocument;
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
  private final KeptDocuments kept;
  private final boolean anew;

  /**
   * Makes the job.
   *
   * @param anew whether documents are done again that are up to date
   */
  DocumentJob(
      Workspace workspace,
      PairReader reader,
      PairAligner aligner,
      Check checks,
      DocumentOutputs outputs,
      KeptDocuments kept,
      boolean anew) {
    this.workspace = workspace;
    this.reader = reader;
    this.aligner = aligner;
    this.checks = checks;
    this.outputs = outputs;
    this.kept = kept;
    this.anew = anew;
  }

  /** Does the whole job; whatever the user can mend becomes a failed result. */
  DocumentResult run(DocumentPair pair) {
    try {
      String inputs = kept.inputs(pair);
      Optional<DocumentResult> done = anew ? Optional.empty() : kept.upToDate(pair, inputs);
      return done.isPresent() ? done.get() : work(pair, inputs);
    } catch (InputException | OutputException e) {
      return DocumentResult.failed(
          DocumentReport.failed(
              pair.name(), workspace.shown(pair.source()), e.getMessage() + older(pair)));
    }
  }

  /** Says of a document that failed whether its outputs are those of an earlier run. */
  private String older(DocumentPair pair) {
    return kept.hasOutputs(pair.name())
        ? " (" + workspace.shown(workspace.out()) + " still holds what an earlier run made of it)"
        : "";
  }

  /**
   * Does it.
   *
   * @param before the hash of its inputs before they are read
   */
  private DocumentResult work(DocumentPair pair, String before) {
    BilingualText text = reader.read(pair);
    BilingualDocument document = text.document();
    List<Finding> findings = checks.check(document);
    List<Path> files = new ArrayList<>();
    text.alignment().ifPresent(alignment -> files.add(aligner.write(pair.name(), alignment)));
    List<Path> written = outputs.write(pair, document, findings);
    files.addAll(written);
    List<String> shown = files.stream().map(workspace::shown).toList();
    DocumentResult result =
        DocumentResult.done(
            DocumentReport.of(document, text.targetFile(), findings, shown), text.remarks());
    kept.keep(pair, before, text.alignment().map(PairAligner.Aligned::text), written, result);
    return result;
  }
}
