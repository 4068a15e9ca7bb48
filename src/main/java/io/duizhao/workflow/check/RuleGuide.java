package io.duizhao.workflow.check;

import io.duizhao.check.Check;
import io.duizhao.io.ProgramFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The guide to the rules: the executed specification, which comes with the program. */
public final class RuleGuide {
  private static final String HEADING = "## ";
  private static final String OWN = "own";

  private RuleGuide() {}

  /**
   * Returns what the guide says about a rule.
   *
   * @param rule a rule's id, a group's, or {@code all} for a list of all rules; a user's own rule
   *     is explained by what holds for all of them
   * @return nothing where there is no such rule
   */
  public static Optional<String> section(String rule) {
    if (rule.startsWith(OWN + ".")) {
      return section(OWN);
    }
    List<String> lines = text().lines().toList();
    StringBuilder section = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String id = id(lines.get(i));
      if (rule.equals("all") && !id.isEmpty()) {
        section.append(String.format("%-24s %s%n", id, firstSentence(lines, i + 1)));
      } else if (id.equals(rule) || id.startsWith(rule + ".")) {
        section.append(section.length() == 0 ? "" : "\n");
        section.append(String.join("\n", body(lines, i))).append('\n');
      }
    }
    return section.length() == 0 ? Optional.empty() : Optional.of(section.toString());
  }

  private static String id(String line) {
    return line.startsWith(HEADING) ? line.substring(HEADING.length()).strip() : "";
  }

  private static String firstSentence(List<String> lines, int from) {
    return lines.subList(from, lines.size()).stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .orElse("");
  }

  private static List<String> body(List<String> lines, int heading) {
    List<String> body = new ArrayList<>();
    body.add(id(lines.get(heading)));
    for (String line : lines.subList(heading + 1, lines.size())) {
      if (line.startsWith(HEADING)) {
        break;
      }
      body.add(line);
    }
    while (body.get(body.size() - 1).isBlank()) {
      body.remove(body.size() - 1);
    }
    return body;
  }

  private static String text() {
    return ProgramFile.text(Check.class, "checks.md");
  }
}
