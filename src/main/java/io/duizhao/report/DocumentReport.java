package io.duizhao.report;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run did with one document and found in it.
 *
 * @param name the document's name in its workspace
 * @param sourceFile the transcript's path
 * @param targetFile the translation's path; empty where there is none
 * @param figures its numbers
 * @param beads its beads in their order; none where there is no translation
 * @param doubtful beads that are doubtful, the lowest score first
 * @param moved stretches whose translation stands elsewhere, in the order of the source
 * @param findings what the checks found, in the order of the source
 * @param files paths of the files written, with {@code /} between their parts
 * @param problem why the document could not be done; null where it was
 */
public record DocumentReport(
    String name,
    String sourceFile,
    String targetFile,
    Figures figures,
    List<BeadMark> beads,
    List<DoubtfulBead> doubtful,
    List<MovedStretch> moved,
    List<Finding> findings,
    List<String> files,
    @Nullable String problem) {
  /** What became of a document. */
  public enum Status {
    /** It was aligned with its translation. */
    ALIGNED,
    /** It has no translation yet: a job for a translator. */
    UNTRANSLATED,
    /** It could not be done. */
    FAILED;

    static Status of(Figures figures, @Nullable String problem) {
      if (problem != null) {
        return FAILED;
      }
      return figures.targetSegments() == 0 ? UNTRANSLATED : ALIGNED;
    }
  }

  /** Copies the lists. */
  public DocumentReport {
    beads = List.copyOf(beads);
    doubtful = List.copyOf(doubtful);
    moved = List.copyOf(moved);
    findings = List.copyOf(findings);
    files = List.copyOf(files);
  }

  /**
   * Returns the report of a document that was done.
   *
   * @param targetFile the translation's path; empty where there is none
   */
  public static DocumentReport of(
      BilingualDocument document, String targetFile, List<Finding> findings, List<String> files) {
    List<DoubtfulBead> doubtful =
        Figures.doubtful(document.units()).stream()
            .sorted(Comparator.comparingDouble(TranslationUnit::score))
            .map(DoubtfulBead::of)
            .toList();
    return new DocumentReport(
        document.name(),
        document.source().document().file(),
        targetFile,
        Figures.of(document.units()),
        beads(document),
        doubtful,
        MovedStretch.of(document.units()),
        findings,
        files,
        null);
  }

  private static List<BeadMark> beads(BilingualDocument document) {
    boolean aligned = document.units().stream().anyMatch(unit -> !unit.target().isEmpty());
    return aligned ? document.units().stream().map(BeadMark::of).toList() : List.of();
  }

  /** Returns the report of a file that was only looked through. */
  public static DocumentReport of(String name, String file, List<Finding> findings) {
    return new DocumentReport(
        name, file, "", Figures.NONE, List.of(), List.of(), List.of(), findings, List.of(), null);
  }

  /** Returns the report of a document that could not be done. */
  public static DocumentReport failed(String name, String sourceFile, String problem) {
    return new DocumentReport(
        name,
        sourceFile,
        "",
        Figures.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        problem);
  }

  /** Returns the report with other findings. */
  public DocumentReport with(List<Finding> other) {
    return new DocumentReport(
        name, sourceFile, targetFile, figures, beads, doubtful, moved, other, files, problem);
  }

  /** Returns the report with other files. */
  public DocumentReport withFiles(List<String> other) {
    return new DocumentReport(
        name, sourceFile, targetFile, figures, beads, doubtful, moved, findings, other, problem);
  }

  /** Returns what became of it. */
  public Status status() {
    return Status.of(figures, problem);
  }
}
