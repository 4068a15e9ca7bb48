package io.duizhao.report.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.duizhao.report.CheckReport;
import io.duizhao.report.RunReport;
import io.duizhao.report.SampleReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifTest {
  private static final Path FOLDER = Path.of("project").toAbsolutePath();

  @Test
  void fitsTheSchema() throws IOException {
    JsonSchema schema = schema();

    assertEquals(Set.of(), schema.validate(sarif(SampleReport.mixed())));
    assertEquals(Set.of(), schema.validate(sarif(SampleReport.hostile())));
  }

  @Test
  void theSchemaRefusesOtherFiles() throws IOException {
    JsonNode wrong = new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}");

    assertEquals(1, schema().validate(wrong).size());
  }

  @Test
  void everyPlaceHasALine() throws IOException {
    JsonNode results = sarif(SampleReport.mixed()).at("/runs/0/results");

    for (JsonNode result : results) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      assertEquals(true, place.at("/region/startLine").asInt() > 0, place.toString());
    }
  }

  @Test
  void pathsAreUris() throws IOException {
    assertEquals("en/a%20b.md", ArtifactUri.of("en/a b.md", FOLDER));
    assertEquals("%E6%A1%A5.md", ArtifactUri.of("桥.md", FOLDER));
    assertEquals("en/a.md", ArtifactUri.of("en\\a.md", FOLDER));
    assertEquals("en/a.md", ArtifactUri.of(FOLDER.resolve("en/a.md").toString(), FOLDER));
    assertEquals("file:///elsewhere/a.md", ArtifactUri.of("/elsewhere/a.md", FOLDER));
    assertEquals("file:///C:/jobs/a.md", ArtifactUri.of("C:\\jobs\\a.md", FOLDER));
    assertEquals("file://server/jobs/a.md", ArtifactUri.of("\\\\server\\jobs\\a.md", FOLDER));
    assertEquals("./10:30.md", ArtifactUri.of("10:30.md", FOLDER));
  }

  private static JsonNode sarif(RunReport run) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sarif.write(new CheckReport(run, List.of(), Set.of()), FOLDER, out);
    return new ObjectMapper().readTree(out.toByteArray());
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(new ObjectMapper().readTree(in));
    }
  }
}
