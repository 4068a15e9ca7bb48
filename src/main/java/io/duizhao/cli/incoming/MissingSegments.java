package io.duizhao.cli.incoming;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Segments that a returned file lacks: people at a terminal see the first few and a count. */
final class MissingSegments {
  private static final String RULE = "import.missing";

  /** So many are named of each file. */
  private static final int FEW = 3;

  private MissingSegments() {}

  /** Returns the findings with one that counts in the place of those beyond the first few. */
  static List<Finding> counted(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    Map<String, List<Finding>> beyond = new LinkedHashMap<>();
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : findings) {
      String file = finding.location().file();
      if (finding.rule().equals(RULE) && seen.merge(file, 1, Integer::sum) > FEW) {
        beyond.computeIfAbsent(file, key -> new ArrayList<>()).add(finding);
      } else {
        shown.add(finding);
      }
    }
    for (List<Finding> others : beyond.values()) {
      Finding first = others.get(0);
      shown.add(
          others.size() == 1
              ? first
              : Finding.of(
                  RULE,
                  first.severity(),
                  first.location(),
                  "",
                  "",
                  Message.of("import.missing.more").with("count", others.size())));
    }
    return shown;
  }
}
