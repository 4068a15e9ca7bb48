package io.duizhao.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duizhao.io.SafeXml;
import io.duizhao.model.bead.BeadType;
import io.duizhao.model.finding.Severity;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.DoubtfulBead;
import io.duizhao.report.Figures;
import io.duizhao.report.MovedStretch;
import io.duizhao.report.RunSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes a run's report for programs: totals first, then each document with its findings. */
public final class JsonReport {
  private JsonReport() {}

  /**
   * Writes the whole file; the stream is left open.
   *
   * @param report the numbers of all documents
   * @param documents the documents in the same order; gone through once, and none of them kept
   */
  public static void write(RunSummary report, Iterable<DocumentReport> documents, OutputStream out)
      throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("tool", "duizhao");
      json.writeStringField("version", report.version());
      json.writeStringField("sourceLanguage", report.languages().source().tag());
      json.writeStringField("targetLanguage", report.languages().target().tag());
      json.writeObjectFieldStart("totals");
      json.writeNumberField("documents", report.documents().size());
      for (DocumentReport.Status status : DocumentReport.Status.values()) {
        json.writeNumberField(label(status), report.count(status));
      }
      figures(report.totals(), json);
      json.writeObjectFieldStart("findings");
      for (Severity severity : Severity.values()) {
        json.writeNumberField(severity.label(), report.findings(severity));
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeArrayFieldStart("documents");
      for (DocumentReport document : documents) {
        document(document, json);
      }
      json.writeEndArray();
      files(report.files(), json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void document(DocumentReport document, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", SafeXml.legal(document.name()));
    json.writeStringField("source", SafeXml.legal(document.sourceFile()));
    json.writeStringField("target", SafeXml.legal(document.targetFile()));
    json.writeStringField("status", label(document.status()));
    String problem = document.problem();
    json.writeStringField("problem", problem == null ? null : SafeXml.legal(problem));
    figures(document.figures(), json);
    json.writeArrayFieldStart("doubtfulBeads");
    for (DoubtfulBead bead : document.doubtful()) {
      doubtful(bead, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("moved");
    for (MovedStretch stretch : document.moved()) {
      json.writeStartArray();
      for (String unit : stretch.units()) {
        json.writeString(SafeXml.legal(unit));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeFieldName("findings");
    FindingsJson.list(document.findings(), json);
    files(document.files(), json);
    json.writeEndObject();
  }

  private static void figures(Figures figures, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("segments");
    json.writeNumberField("source", figures.sourceSegments());
    json.writeNumberField("target", figures.targetSegments());
    json.writeEndObject();
    json.writeObjectFieldStart("beads");
    for (Map.Entry<BeadType, Integer> entry : figures.beads().entrySet()) {
      json.writeNumberField(entry.getKey().toString(), entry.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("links", figures.links());
    OptionalDouble mean = figures.meanConfidence();
    json.writeFieldName("meanConfidence");
    if (mean.isPresent()) {
      json.writeNumber(Json.rounded(mean.getAsDouble()));
    } else {
      json.writeNull();
    }
    json.writeNumberField("doubtful", figures.doubtful());
  }

  private static void doubtful(DoubtfulBead doubtful, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("unit", SafeXml.legal(doubtful.bead().unit()));
    json.writeNumberField("score", Json.rounded(doubtful.bead().score()));
    json.writeStringField("status", doubtful.status().label());
    json.writeStringField("source", SafeXml.legal(doubtful.source()));
    json.writeStringField("target", SafeXml.legal(doubtful.target()));
    json.writeEndObject();
  }

  private static void files(List<String> files, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("files");
    for (String file : files) {
      json.writeString(SafeXml.legal(file));
    }
    json.writeEndArray();
  }

  private static String label(DocumentReport.Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
