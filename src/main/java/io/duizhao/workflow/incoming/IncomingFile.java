package io.duizhao.workflow.incoming;

import io.duizhao.exchange.ReturnedFile;
import io.duizhao.io.InputException;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.DocumentPair;
import io.duizhao.workflow.Workbench;
import io.duizhao.workflow.outgoing.HandoffExportJob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A file that brings translations back, whatever its format.
 *
 * @param path the file's path as messages name it
 * @param document the transcript's path or the document's name, as the file was exported; empty
 *     where it does not say
 * @param targets every target, in the file's order
 * @param expected whether the file should have a unit of the document that it was exported for
 * @param findings what is wrong with the file itself
 * @param origin who translated
 */
record IncomingFile(
    String path,
    String document,
    List<IncomingTarget> targets,
    Predicate<TranslationUnit> expected,
    List<Finding> findings,
    TranslationOrigin origin) {
  IncomingFile {
    targets = List.copyOf(targets);
    findings = List.copyOf(findings);
  }

  /** Makes a file that people worked on and that has every unit with a source. */
  static IncomingFile ofPeople(String path, ReturnedFile file) {
    return new IncomingFile(
        path,
        file.document(),
        file.targets(),
        unit -> !unit.source().isEmpty(),
        file.findings(),
        TranslationOrigin.IMPORT);
  }

  /** Makes a table that people worked on; it has every unit, with or without a source. */
  static IncomingFile ofTable(String path, ReturnedFile file) {
    return new IncomingFile(
        path,
        file.document(),
        file.targets(),
        unit -> !file.additions().contains(unit.id()),
        file.findings(),
        TranslationOrigin.IMPORT);
  }

  /** Makes a file that a machine translated. */
  static IncomingFile ofMachine(String path, ReturnedFile file) {
    return new IncomingFile(
        path, file.document(), file.targets(), unit -> true, file.findings(), TranslationOrigin.MT);
  }

  /**
   * Returns the file with its targets where they belong: a machine's may have slid.
   *
   * @param text the document that it translates
   */
  IncomingFile examined(Workbench workbench, BilingualDocument text) {
    if (origin != TranslationOrigin.MT) {
      return this;
    }
    DriftDoctor.Result examined = DriftDoctor.of(targets, workbench.aligner(), text.languages());
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(examined.findings());
    return new IncomingFile(
        path,
        document,
        examined.targets(),
        unit -> HandoffExportJob.asksAnew(workbench, text, unit),
        all,
        origin);
  }

  /**
   * Returns the document that it translates.
   *
   * @param file the file itself
   * @param name the document's name; null to go by what the file says, or by its name
   * @throws InputException where there is no such document
   */
  DocumentPair pair(Workbench workbench, Path file, @Nullable String name) {
    List<DocumentPair> pairs = workbench.documents().pairs();
    String fileName = String.valueOf(file.getFileName());
    int dot = fileName.indexOf('.');
    String own = dot <= 0 ? fileName : fileName.substring(0, dot);
    for (DocumentPair pair : pairs) {
      String source = workbench.workspace().shown(pair.source());
      if (name == null
          ? pair.name().equals(document) || source.equals(document)
          : pair.name().equals(name)) {
        return pair;
      }
    }
    return pairs.stream()
        .filter(pair -> name == null && pair.name().equals(own))
        .findFirst()
        .orElseThrow(
            () ->
                InputException.at(
                    path,
                    "no document of the workspace is its original ("
                        + (name == null ? document : name)
                        + "); name it with --name"));
  }
}
