package io.duizhao.exchange;

import io.duizhao.model.Finding;
import io.duizhao.model.IncomingTarget;
import java.util.List;

/**
 * What a file brings back that was exported and worked on.
 *
 * @param document the name of the document; empty where the file does not say
 * @param targets what it says of each unit, in its order
 * @param findings what is wrong with its rows or lines
 */
public record ReturnedFile(String document, List<IncomingTarget> targets, List<Finding> findings) {
  /** Copies the lists. */
  public ReturnedFile {
    targets = List.copyOf(targets);
    findings = List.copyOf(findings);
  }
}
