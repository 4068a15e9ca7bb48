package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks a workspace and files of other tools from the command line. */
class CheckCommandTest {
  private static final String XLIFF_12 =
      """
      <?xml version="1.0"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="a.docx" source-language="zh-CN" target-language="en-US" datatype="x-a"><body>
      <trans-unit id="1"><source>我们卖出了<x id="1"/>20个风筝。</source>
      <target>We sold 30 kites.</target></trans-unit>
      <trans-unit id="2"><source>明天会下雨。</source><target/></trans-unit>
      <trans-unit id="3" translate="no"><source>不译</source></trans-unit>
      </body></file></xliff>
      """;

  private static final String XLIFF_20 =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh">
      <file id="f"><unit id="u"><segment id="s1">
      <source>We sold 20 kites.</source><target>我们卖出了30个风筝。</target></segment></unit></file>
      </xliff>
      """;

  private static final String SEGMENTED =
      """
      <xliff version="1.2"><file source-language="zh" target-language="en" original="a"><body>
      <trans-unit id="7"><source>一天。二十天。</source>
      <seg-source><mrk mtype="seg" mid="1">一天。</mrk><mrk mtype="seg" mid="2">二十天。</mrk></seg-source>
      <target><mrk mtype="seg" mid="1">One day.</mrk><mrk mtype="seg" mid="2">30 days.</mrk></target>
      </trans-unit></body></file></xliff>
      """;

  private static final String TMX =
      """
      <?xml version="1.0"?><tmx version="1.4"><header/><body>
      <tu><tuv xml:lang="zh"><seg>卖出20个。</seg></tuv><tuv xml:lang="en"><seg>30 were sold.</seg></tuv></tu>
      </body></tmx>
      """;

  @TempDir Path folder;

  @Test
  void readsTheXliffOfOtherTools() throws IOException {
    JsonNode findings = json(file("a.xlf", XLIFF_12), 1);

    assertEquals("codes.lost numbers.changed target.empty", rules(findings));
    assertEquals("30", stretch(findings.get(1), "target"));
    assertEquals(4, findings.get(1).get("line").asInt());
    assertEquals("2", findings.get(2).get("segment").asText());
  }

  @Test
  void readsXliff2InTheOtherDirection() throws IOException {
    JsonNode findings = json(file("a.xlf", XLIFF_20), 1);

    assertEquals("numbers.changed", rules(findings));
    assertEquals("u/s1", findings.get(0).get("segment").asText());
  }

  @Test
  void segmentsMarkedInAUnitAreUnits() throws IOException {
    JsonNode findings = json(file("a.sdlxliff", SEGMENTED), 1);

    assertEquals("numbers.changed", rules(findings));
    assertEquals("7/2", findings.get(0).get("segment").asText());
  }

  @Test
  void readsMemories() throws IOException {
    assertEquals("numbers.changed", rules(json(file("a.tmx", TMX), 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"source,target", "中文,English", "卖出20个。,30 were sold."})
  void readsWorkbooksByTheirHeadingsOrTheirText(String heading) throws IOException {
    String[] cells = heading.split(",");
    Path file = folder.resolve("a.xlsx");
    AtomicFile.write(
        file,
        out -> {
          try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("a");
            sheet.value(0, 0, cells[0]);
            sheet.value(0, 1, cells[1]);
            sheet.value(1, 0, "又卖出了20个风筝。");
            sheet.value(1, 1, "Another 30 kites were sold.");
          }
        });

    JsonNode findings = json(file, 1);

    assertTrue(rules(findings).contains("numbers.changed"), rules(findings));
    JsonNode last = findings.get(findings.size() - 1);
    assertEquals("row 2", last.get("segment").asText());
  }

  @Test
  void aBrokenFileIsNamed() throws IOException {
    Program.Outcome outcome = Program.run("check", file("a.xlf", "<xliff><file>").toString());

    assertEquals(3, outcome.status());
    assertTrue(outcome.err().contains("a.xlf:1:"), outcome.err());
  }

  @Test
  void aBaselineLetsOldFindingsPass() throws IOException {
    String file = file("a.tmx", TMX).toString();
    String baseline = folder.resolve("base").toString();

    assertEquals(2, Program.run("check", file, "--baseline", baseline).status());
    assertEquals(
        0, Program.run("check", file, "--baseline", baseline, "--update-baseline").status());
    assertEquals(0, Program.run("check", file, "--baseline", baseline).status());
    file("a.tmx", TMX.replace("30", "40"));
    assertEquals(1, Program.run("check", file, "--baseline", baseline).status());
  }

  @Test
  void onlyTellsWhatIsAskedFor() throws IOException {
    String file = file("a.xlf", XLIFF_12).toString();
    Program.Outcome outcome = Program.run("check", file, "--only", "target", "--format", "json");

    assertEquals("target.empty", rules(new ObjectMapper().readTree(outcome.out())));
  }

  @Test
  void sarifHasRulesPlacesAndFingerprints() throws IOException {
    String file = file("a.tmx", TMX).toString();
    JsonNode run =
        new ObjectMapper()
            .readTree(Program.run("check", file, "--format", "sarif").out())
            .get("runs")
            .get(0);
    JsonNode result = run.get("results").get(0);

    JsonNode rule = run.get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt());
    assertEquals("numbers.changed", rule.get("id").asText());
    assertEquals("error", result.get("level").asText());
    assertEquals(16, result.get("partialFingerprints").get("duizhao/v1").asText().length());
    JsonNode place = result.get("locations").get(0).get("physicalLocation");
    assertEquals(2, place.get("region").get("startLine").asInt());
  }

  @Test
  void textMarksTheWordsInColumnsOfATerminal() throws IOException {
    String out = Program.run("check", file("a.tmx", TMX).toString()).out();

    assertTrue(out.contains(": numbers.changed: error: '20' became '30'\n"), out);
    assertTrue(out.contains("    卖出20个。\n        ^^\n    30 were sold.\n    ^^\n"), out);
  }

  @Test
  void junitCountsFailures() throws IOException {
    String out = Program.run("check", file("a.tmx", TMX).toString(), "--format", "junit").out();

    assertTrue(out.contains("tests=\"1\" failures=\"1\" errors=\"0\""), out);
    assertTrue(
        out.contains("<testcase name=\"numbers.changed\" classname=\"a.tmx\" time=\"0\">"), out);
  }

  @Test
  void explainsARule() {
    Program.Outcome one = Program.run("check", "--explain", "negation.lost");
    Program.Outcome none = Program.run("check", "--explain", "no.such");

    assertTrue(one.out().startsWith("negation.lost\n"), one.out());
    assertFalse(one.out().contains("## "), one.out());
    assertEquals(2, none.status());
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file;
  }

  private static JsonNode json(Path file, int status) throws IOException {
    Program.Outcome outcome = Program.run("check", file.toString(), "--format", "json");
    assertEquals(status, outcome.status(), outcome.err());
    return new ObjectMapper().readTree(outcome.out());
  }

  private static String rules(JsonNode findings) {
    StringBuilder rules = new StringBuilder();
    findings.forEach(finding -> rules.append(' ').append(finding.get("rule").asText()));
    return rules.toString().strip();
  }

  private static String stretch(JsonNode finding, String side) {
    JsonNode span = finding.get(side + "Span");
    return finding.get(side).asText().substring(span.get(0).asInt(), span.get(1).asInt());
  }
}
