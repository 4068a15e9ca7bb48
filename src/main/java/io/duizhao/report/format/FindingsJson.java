package io.duizhao.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duizhao.io.SafeXml;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a JSON list, for programs. Spans are half-open pairs of UTF-16 offsets in {@code
 * source} and {@code target}; what is not known is null, a line or column then 0.
 */
public final class FindingsJson {
  private FindingsJson() {}

  /** Writes the list as a whole file; the stream is left open. */
  public static void write(List<Finding> findings, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      list(findings, json);
      json.writeRaw('\n');
    }
  }

  static void list(List<Finding> findings, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Finding finding : findings) {
      write(finding, json);
    }
    json.writeEndArray();
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().label());
    location(finding.location(), json);
    json.writeStringField("source", SafeXml.legal(finding.source()));
    json.writeStringField("target", SafeXml.legal(finding.target()));
    span("sourceSpan", finding.sourceSpan(), json);
    span("targetSpan", finding.targetSpan(), json);
    json.writeStringField("message", SafeXml.legal(MessageTable.english(finding.message())));
    MessageJson.write(finding.message(), json);
    optional("suggestion", finding.suggestion(), json);
    optional("concept", finding.concept(), json);
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("related");
      for (Location other : finding.related()) {
        json.writeStartObject();
        location(other, json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void location(Location location, JsonGenerator json) throws IOException {
    json.writeStringField("file", SafeXml.legal(location.file()));
    json.writeStringField("segment", SafeXml.legal(location.segment()));
    json.writeNumberField("line", location.line());
    json.writeNumberField("column", location.column());
  }

  private static void span(String name, @Nullable Span span, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    if (span == null) {
      json.writeNull();
    } else {
      json.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
    }
  }

  private static void optional(String name, @Nullable String value, JsonGenerator json)
      throws IOException {
    json.writeStringField(name, value == null ? null : SafeXml.legal(value));
  }
}
