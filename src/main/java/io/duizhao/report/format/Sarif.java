package io.duizhao.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duizhao.io.SafeXml;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Severity;
import io.duizhao.report.CheckReport;
import io.duizhao.report.Fingerprint;
import io.duizhao.report.RuleNote;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Findings in the format by which checkers tell code hosts and editors.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String FINGERPRINT = "duizhao/v1";

  private final CheckReport report;
  private final Path folder;
  private final JsonGenerator json;
  private final Map<String, RuleNote> rules = new TreeMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  private Sarif(CheckReport report, Path folder, JsonGenerator json) {
    this.report = report;
    this.folder = folder;
    this.json = json;
    report.rules().forEach(rule -> rules.put(rule.id(), rule));
    for (Finding finding : report.findings()) {
      rules.computeIfAbsent(
          finding.rule(), id -> new RuleNote(id, finding.severity(), finding.rule()));
    }
    rules.keySet().forEach(id -> order.put(id, order.size()));
  }

  /**
   * Writes the whole file; the stream is left open.
   *
   * @param folder to which paths of files in it are relative
   */
  public static void write(CheckReport report, Path folder, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      new Sarif(report, folder, json).log();
      json.writeRaw('\n');
    }
  }

  private void log() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Finding finding : report.findings()) {
      result(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "duizhao");
    json.writeStringField("version", report.run().version());
    json.writeArrayFieldStart("rules");
    for (RuleNote rule : rules.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      text("shortDescription", rule.summary());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", order.getOrDefault(finding.rule(), -1));
    json.writeStringField("level", level(finding.severity()));
    text("message", SafeXml.legal(message(finding)));
    json.writeArrayFieldStart("locations");
    location(finding.location());
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Location other : finding.related()) {
        location(other);
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, Fingerprint.of(finding));
    json.writeEndObject();
    if (!report.known().isEmpty()) {
      json.writeStringField("baselineState", report.isKnown(finding) ? "unchanged" : "new");
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("source", SafeXml.legal(finding.source()));
    json.writeStringField("target", SafeXml.legal(finding.target()));
    MessageJson.write(finding.message(), json);
    optional("suggestion", finding.suggestion());
    optional("concept", finding.concept());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A host shows the message alone; so it says what stands in the translation. */
  private static String message(Finding finding) {
    String suggestion = finding.suggestion();
    String message = MessageTable.english(finding.message());
    return suggestion == null || suggestion.isBlank()
        ? message
        : message + " (suggestion: " + suggestion + ")";
  }

  /** Code hosts want a line of every place; what has none, a cell for example, has the first. */
  private void location(Location location) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", ArtifactUri.of(location.file(), folder));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", Math.max(1, location.line()));
    if (location.line() > 0) {
      json.writeNumberField("startColumn", Math.max(1, location.column()));
    }
    json.writeEndObject();
    json.writeEndObject();
    if (!location.segment().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("name", SafeXml.legal(location.segment()));
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void optional(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, SafeXml.legal(value));
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
