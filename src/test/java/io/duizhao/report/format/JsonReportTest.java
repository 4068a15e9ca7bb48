package io.duizhao.report.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.report.RunReport;
import io.duizhao.report.SampleReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void writesTotalsThenDocuments() throws IOException {
    assertEquals(golden("mixed.json"), json(SampleReport.mixed()));
  }

  @Test
  void namesEveryPartOfAFinding() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsJson.write(SampleReport.mixed().findings(), out);
    JsonNode findings = MAPPER.readTree(out.toByteArray());
    assertEquals(3, findings.size());
    JsonNode first = findings.get(0);
    List<String> names = new ArrayList<>();
    first.fieldNames().forEachRemaining(names::add);
    assertEquals(
        List.of(
            "rule",
            "severity",
            "file",
            "segment",
            "line",
            "column",
            "source",
            "target",
            "sourceSpan",
            "targetSpan",
            "message",
            "key",
            "facts",
            "suggestion",
            "concept"),
        names);
    assertEquals("[0,4]", first.get("sourceSpan").toString());
    assertTrue(findings.get(1).get("sourceSpan").isNull());
  }

  @Test
  void keepsSpansRightInHostileText() throws IOException {
    JsonNode finding = MAPPER.readTree(json(SampleReport.hostile())).at("/documents/0/findings/0");
    String source = finding.get("source").asText();
    assertEquals(SampleReport.hostile().findings().get(0).source().length(), source.length());
    assertEquals("<s>&", finding.get("suggestion").asText());
  }

  @Test
  void aRunWithoutDocumentsIsAReport() throws IOException {
    JsonNode report = MAPPER.readTree(json(SampleReport.empty()));
    assertEquals(0, report.at("/totals/documents").asInt());
    assertTrue(report.at("/totals/meanConfidence").isNull());
  }

  private static String json(RunReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(report.summary(), report.documents(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String golden(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(JsonReportTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
