package io.duizhao.exchange.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.exchange.ReturnedFile;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TargetState;
import io.duizhao.text.Excerpt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lines that a machine translated. Each has an {@code id}, the {@code source} again and a
 * {@code target}; what else is there says nothing. A line that cannot be used is a finding that
 * holds what it said.
 */
public final class HandoffReader {
  /** So much of a line is shown in a message, in UTF-16 code units. */
  private static final int SHOWN = 80;

  /** What models put around their answers. */
  private static final String FENCE = "```";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String file;
  private final List<IncomingTarget> targets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();

  private HandoffReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws InputException where it is no text, no line of it can be used, or it has lines of
   *     several documents
   */
  public static ReturnedFile read(SourceFile file) {
    HandoffReader reader = new HandoffReader(file.path());
    int[] line = {0};
    file.text().lines().forEach(text -> reader.add(text.strip(), ++line[0]));
    if (reader.targets.isEmpty()) {
      throw InputException.at(
          file.path(), "has no line with an id and a target in JSON; export it anew");
    }
    if (reader.documents.size() > 1) {
      throw InputException.at(
          file.path(),
          "has lines of several documents ("
              + String.join(", ", reader.documents.stream().sorted().toList())
              + "); split it into a file for each");
    }
    String document = reader.documents.stream().findFirst().orElse("");
    return new ReturnedFile(document, reader.targets, reader.findings);
  }

  private void add(String text, int line) {
    if (text.isEmpty() || text.startsWith(FENCE)) {
      return;
    }
    try {
      add(JSON.readTree(text), text, line);
    } catch (JsonProcessingException e) {
      broken(
          text,
          line,
          Message.of("import.broken-line.json")
              .with("reason", reason(e))
              .with("line", Excerpt.of(text, SHOWN)));
    }
  }

  private void add(JsonNode node, String text, int line) {
    if (!hasFields(node)) {
      broken(
          text,
          line,
          Message.of("import.broken-line.fields").with("line", Excerpt.of(text, SHOWN)));
      return;
    }
    if (node.path("document").isTextual()) {
      documents.add(node.path("document").asText());
    }
    String id = node.path("id").asText().strip();
    String target = node.path("target").isNull() ? "" : oneLine(node.path("target").asText());
    if (!node.path("source").isTextual()) {
      Message message = Message.of("import.no-echo").with("line", Excerpt.of(target, SHOWN));
      report("import.no-echo", new Location(file, id, line, 1), target, message);
      return;
    }
    targets.add(
        new IncomingTarget(
            id,
            node.path("source").asText(),
            target,
            Optional.empty(),
            Optional.of(TargetState.INITIAL),
            "",
            Optional.empty(),
            new Location(file, id, line, 1)));
  }

  private static boolean hasFields(JsonNode node) {
    return node.isObject()
        && node.path("id").isTextual()
        && (node.path("target").isTextual() || node.path("target").isNull());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*[\\r\\n]\\s*", " ");
  }

  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  private void broken(String text, int line, Message message) {
    report("import.broken-line", new Location(file, "", line, 1), text, message);
  }

  private void report(String rule, Location place, String target, Message message) {
    findings.add(Finding.of(rule, Severity.ERROR, place, "", target, message));
  }
}
