package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.duizhao.exchange.ShownCodes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has to come of a returned file that was edited and damaged. */
final class ExpectedReturn {
  /** A fault: the rule that tells of it, and the segment that it names; empty for any. */
  private record Fault(String rule, String segment) {}

  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> edits = new LinkedHashSet<>();
  private final Set<String> clean = new LinkedHashSet<>();
  private final Set<String> comments = new LinkedHashSet<>();

  /** A fault has to be a finding of a rule at a segment. */
  void fault(String rule, String segment) {
    faults.add(new Fault("import." + rule, segment));
  }

  /** An edit has to be taken, or to be told in a finding. */
  void edit(String target) {
    edits.add(target);
  }

  /** An edit that has nothing wrong has to be taken. */
  void clean(String target) {
    clean.add(target);
  }

  /** A comment has to be taken, or to be told in a finding. */
  void comment(String comment) {
    comments.add(comment);
  }

  /**
   * Asserts all of it.
   *
   * @param store what the workspace has after the import
   * @param what says in a failure what was tried
   */
  void verify(JsonNode findings, String store, String what) {
    for (Fault fault : faults) {
      assertTrue(told(findings, fault), () -> fault + " in " + what);
    }
    for (String edit : edits) {
      boolean told = false;
      for (JsonNode finding : findings) {
        String target = finding.path("target").asText();
        // What is told of a value of front matter has its key and quotes.
        told |= target.equals(edit) || target.equals("title: \"" + edit + "\"");
      }
      assertTrue(told || isIn(store, edit), edit + " in " + what);
    }
    for (String edit : clean) {
      assertTrue(isIn(store, edit), edit + " in " + what);
    }
    for (String comment : comments) {
      boolean told = findings.toString().contains(comment);
      assertTrue(told || store.contains(comment), comment + " in " + what);
    }
  }

  private static boolean told(JsonNode findings, Fault fault) {
    for (JsonNode finding : findings) {
      if (finding.path("rule").asText().equals(fault.rule())
          && (fault.segment().isEmpty()
              || text(finding.path("segment").asText()).equals(text(fault.segment())))) {
        return true;
      }
    }
    return false;
  }

  /** Sentences of one text are told apart by a number alone, and may stand for each other. */
  private static String text(String segment) {
    int number = segment.indexOf('.');
    return number < 0 ? segment : segment.substring(0, number);
  }

  private static boolean isIn(String store, String target) {
    String plain = ShownCodes.plain(target);
    // A value of front matter is stored with its key and quotes.
    return store.contains("\"" + plain + "\"") || store.contains(": \\\"" + plain + "\\\"\"");
  }
}
