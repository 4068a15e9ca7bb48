package io.duizhao.cli;

import io.duizhao.model.Finding;
import java.util.List;

/** Findings for people, as compilers print theirs. */
final class FindingText {
  private FindingText() {}

  /** Returns the findings with both texts, and a line that counts them. */
  static String of(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings) {
      out.append(finding.location()).append(": ");
      out.append(finding.severity().label()).append(": ");
      out.append(finding.message()).append(" [").append(finding.rule()).append("]\n");
      if (!finding.source().isEmpty()) {
        out.append("    ").append(finding.source()).append('\n');
      }
      if (!finding.target().isEmpty()) {
        out.append("    ").append(finding.target()).append('\n');
      }
      String suggestion = finding.suggestion();
      if (suggestion != null) {
        out.append("    suggestion: ").append(suggestion).append('\n');
      }
    }
    out.append(findings.size()).append(findings.size() == 1 ? " finding\n" : " findings\n");
    return out.toString();
  }
}
