package io.duizhao.workflow;

import io.duizhao.model.Bead;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What a run made of one document.
 *
 * @param name the document's name
 * @param outcome its text and what was found; nothing where it failed
 * @param problem why it failed, for the user; empty where it did not
 */
public record DocumentResult(String name, Optional<Outcome> outcome, String problem) {
  /**
   * A document that was done.
   *
   * @param document its text with its translation
   * @param targetSegments number of segments of the translation
   * @param beads its alignment; empty where there is no translation
   * @param findings what the checks found
   * @param files what was written, relative to the workspace
   * @param remarks what the user should know, which stopped nothing
   */
  public record Outcome(
      BilingualDocument document,
      int targetSegments,
      List<Bead> beads,
      List<Finding> findings,
      List<String> files,
      List<String> remarks) {
    /** Copies the lists. */
    public Outcome {
      beads = List.copyOf(beads);
      findings = List.copyOf(findings);
      files = List.copyOf(files);
      remarks = List.copyOf(remarks);
    }
  }

  /** Returns the result of a document that was done. */
  static DocumentResult done(String name, Outcome outcome) {
    return new DocumentResult(name, Optional.of(outcome), "");
  }

  /** Returns the result of a document that failed. */
  static DocumentResult failed(String name, String problem) {
    return new DocumentResult(name, Optional.empty(), problem);
  }
}
