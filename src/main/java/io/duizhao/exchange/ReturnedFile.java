package io.duizhao.exchange;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.unit.IncomingTarget;
import java.util.List;
import java.util.Set;

/**
 * What a file brings back that was exported and worked on.
 *
 * @param document the name of the document; empty where the file does not say
 * @param targets what it says of each unit, in its order
 * @param additions ids of the units in it that have no source; nothing is taken of these
 * @param findings what is wrong with its rows or lines
 */
public record ReturnedFile(
    String document, List<IncomingTarget> targets, Set<String> additions, List<Finding> findings) {
  /** Copies the collections. */
  public ReturnedFile {
    targets = List.copyOf(targets);
    additions = Set.copyOf(additions);
    findings = List.copyOf(findings);
  }

  /** Makes a file of a format that has no units without a source. */
  public ReturnedFile(String document, List<IncomingTarget> targets, List<Finding> findings) {
    this(document, targets, Set.of(), findings);
  }
}
