package io.duizhao.report;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one document's report: small enough to be held for many thousands.
 *
 * @param name the document's name in its workspace
 * @param sourceFile the transcript's path
 * @param targetFile the translation's path; empty where there is none
 * @param figures its numbers
 * @param scores number of beads that join both sides, by the tenth in which their score lies
 * @param findings number of findings by rule and severity
 * @param files paths of the files written
 * @param problem why the document could not be done; null where it was
 */
public record DocumentSummary(
    String name,
    String sourceFile,
    String targetFile,
    Figures figures,
    List<Integer> scores,
    SortedMap<Kind, Integer> findings,
    List<String> files,
    @Nullable String problem) {
  /** Number of stretches of the same width from score 0 to 1. */
  public static final int TENTHS = 10;

  /**
   * Findings that are counted together.
   *
   * @param rule id of their rule
   * @param severity how grave they are
   */
  public record Kind(String rule, Severity severity) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : severity.compareTo(other.severity);
    }
  }

  /** Copies the collections. */
  public DocumentSummary {
    scores = List.copyOf(scores);
    findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
    files = List.copyOf(files);
  }

  /** Counts what a report tells. */
  public static DocumentSummary of(DocumentReport report) {
    Integer[] scores = new Integer[TENTHS];
    Arrays.fill(scores, 0);
    for (BeadMark bead : report.beads()) {
      if (bead.source() > 0 && bead.target() > 0) {
        scores[Math.min(TENTHS - 1, (int) (bead.score() * TENTHS))]++;
      }
    }
    SortedMap<Kind, Integer> findings = new TreeMap<>();
    for (Finding finding : report.findings()) {
      findings.merge(new Kind(finding.rule(), finding.severity()), 1, Integer::sum);
    }
    return new DocumentSummary(
        report.name(),
        report.sourceFile(),
        report.targetFile(),
        report.figures(),
        List.of(scores),
        findings,
        report.files(),
        report.problem());
  }

  /** Returns what became of the document. */
  public DocumentReport.Status status() {
    return DocumentReport.Status.of(figures, problem);
  }

  /** Returns the number of findings of a severity. */
  public long findings(Severity severity) {
    return findings.entrySet().stream()
        .filter(entry -> entry.getKey().severity() == severity)
        .mapToLong(entry -> entry.getValue())
        .sum();
  }
}
