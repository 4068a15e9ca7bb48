package io.duizhao.workflow;

import io.duizhao.io.FileSet;
import io.duizhao.io.InputException;
import io.duizhao.io.OutputException;
import io.duizhao.io.Sha256;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.report.DocumentReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documents that earlier runs have done, and whether they would come out the same again: their
 * inputs are the same, and their outputs still stand as they were written.
 */
final class KeptDocuments {
  private final Workspace workspace;
  private final RunInputs inputs;
  private final DocumentStamps stamps;
  private final Leftovers leftovers;

  KeptDocuments(Workbench workbench) {
    workspace = workbench.workspace();
    inputs = new RunInputs(workbench);
    stamps = new DocumentStamps(workspace);
    leftovers = new Leftovers(workspace);
  }

  /**
   * Returns what an earlier run made of a document, where this one would make the same.
   *
   * @param now the hash of its inputs
   */
  Optional<DocumentResult> upToDate(DocumentPair pair, String now) {
    return stamps
        .read(pair.name())
        .filter(done -> done.inputs().equals(now) && isUpToDate(pair, done))
        .map(done -> DocumentResult.upToDate(report(done), done.remarks()));
  }

  private boolean isUpToDate(DocumentPair pair, DocumentStamp stamp) {
    try {
      return stamp.alignment().equals(inputs.alignment(pair))
          && stamp.outputs().stream()
              .allMatch(
                  output ->
                      output.hash().equals(FileSet.hash(workspace.out().resolve(output.path()))));
    } catch (InputException e) {
      // What cannot be read is told by what needs it.
      return false;
    }
  }

  /** Returns the hash of a document's inputs, to be asked for before they are read. */
  String inputs(DocumentPair pair) {
    return inputs.of(pair);
  }

  /** Returns whether outputs that an earlier run made of a document are there. */
  boolean hasOutputs(String name) {
    return stamps.read(name).filter(leftovers::isAny).isPresent();
  }

  /** Returns what is known of documents that are no longer there. */
  GoneDocuments gone() {
    return new GoneDocuments(workspace, stamps);
  }

  /**
   * Keeps what was made of a document, and removes what an earlier run had made beyond that, such
   * as the memory of a document that has no translation any more.
   *
   * @param before the hash of its inputs before they were read
   * @param alignment what was written into its alignment file; nothing where nothing was
   * @param outputs the other files written
   */
  void keep(
      DocumentPair pair,
      String before,
      Optional<String> alignment,
      List<Path> outputs,
      DocumentResult result) {
    List<DocumentStamp.Output> hashes = new ArrayList<>();
    for (Path file : outputs) {
      String path = workspace.out().relativize(file).toString().replace('\\', '/');
      hashes.add(new DocumentStamp.Output(path, FileSet.hash(file)));
    }
    Set<String> now = hashes.stream().map(DocumentStamp.Output::path).collect(Collectors.toSet());
    stamps.read(pair.name()).map(DocumentStamp::outputs).stream()
        .flatMap(List::stream)
        .filter(old -> !now.contains(old.path()))
        .forEach(leftovers::remove);
    stamps.write(
        pair.name(),
        new DocumentStamp(
            before,
            alignment.map(Sha256::of).orElseGet(() -> inputs.alignment(pair)),
            hashes,
            result.remarks(),
            result.report().withFiles(List.of())));
  }

  /**
   * Returns the report of a document that was done.
   *
   * @throws OutputException where another process removed it
   */
  DocumentReport report(String name) {
    return report(
        stamps
            .read(name)
            .orElseThrow(
                () ->
                    new OutputException(
                        workspace.shown(workspace.stamps())
                            + ": was removed while the run went on; run again",
                        null)));
  }

  private DocumentReport report(DocumentStamp stamp) {
    DocumentReport report = stamp.report();
    List<Path> files = new ArrayList<>();
    if (report.status() == DocumentReport.Status.ALIGNED) {
      files.add(workspace.alignmentFile(report.name()));
    }
    stamp.outputs().forEach(output -> files.add(workspace.out().resolve(output.path())));
    return report.withFiles(files.stream().map(workspace::shown).toList());
  }
}
