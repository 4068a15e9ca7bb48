package io.duizhao.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.setting.CheckSettings;
import io.duizhao.model.text.Span;
import io.duizhao.report.CheckReport;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.RunReport;
import io.duizhao.report.SampleReport;
import io.duizhao.report.Wording;
import io.duizhao.workflow.check.StandardChecks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  @Test
  void putsNumbersBeforeBeadsBeforeFindingsBeforeFiles() throws IOException {
    String page = page(SampleReport.mixed());
    int numbers = page.indexOf("class=\"numbers\"");
    int beads = page.indexOf("class=\"item bead\"");
    int findings = page.indexOf("class=\"item error\"");
    int files = page.indexOf("id=\"files\"");
    assertTrue(0 < numbers && numbers < beads && beads < findings && findings < files);
  }

  @Test
  void showsTheWorstBeadFirst() throws IOException {
    String page = page(SampleReport.mixed());
    assertTrue(page.indexOf("错位的一句。") < page.indexOf("The weather was fine that day."));
    assertTrue(page.contains("added by the translation"));
    assertFalse(page.contains("看过的一句。"));
  }

  @Test
  void highlightsBothSpans() throws IOException {
    String page = page(SampleReport.mixed());
    assertTrue(page.contains("<p lang=\"zh-CN\" dir=\"auto\"><mark>安特罗匹</mark>去年"));
    assertTrue(page.contains("<p lang=\"en-US\" dir=\"auto\"><mark>Anthropy</mark> released"));
  }

  @Test
  void showsTheGravestFindingsFirst() throws IOException {
    String page = page(SampleReport.mixed());
    int error = page.indexOf("<code>terms.forbidden</code>");
    int warning = page.indexOf("<code>numbers</code>");
    int info = page.indexOf("<code>terms.asr</code>");
    assertTrue(0 < error && error < warning && warning < info);
  }

  @Test
  void saysWhatFailedAndWhatHasNoTranslation() throws IOException {
    String page = page(SampleReport.mixed());
    assertTrue(page.contains("source-zh/broken.txt: is no text"));
    assertTrue(page.contains("1 untranslated, 1 failed"));
  }

  @Test
  void needsNothingFromOutside() throws IOException {
    String page = page(SampleReport.mixed());
    assertFalse(page.matches("(?s).*(src=|href=\"[^#]|url\\(|@import|https?:).*"));
  }

  @Test
  void noTextBreaksOutOfThePage() throws IOException {
    String page = page(SampleReport.hostile());
    String own = page(SampleReport.mixed());
    for (String tag : new String[] {"<script", "</script", "<style", "<html", "<body"}) {
      assertEquals(count(own, tag), count(page, tag), tag);
    }
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("\u0000"));
    assertEquals(count(page, "<p"), count(page, "</p>"));
  }

  @Test
  void speaksChinese() throws IOException {
    String page = page(SampleReport.mixed(), ReaderLanguage.ZH);
    assertTrue(page.startsWith("<!doctype html>\n<html lang=\"zh-CN\">"));
    assertTrue(page.contains("个存疑句对"));
    assertTrue(page.contains("1 份未翻译，1 份失败"));
  }

  @Test
  void equalFindingsStandInTheirOwnDocuments() throws IOException {
    DocumentReport talk = SampleReport.mixed().documents().get(0);
    RunReport twice =
        new RunReport(
            "0.1.0",
            LanguagePair.DEFAULT,
            List.of(
                DocumentReport.of("one", "one.xlf", talk.findings()),
                DocumentReport.of("two", "two.xlf", talk.findings())),
            List.of());
    String page = page(twice);
    int each = talk.findings().size();
    assertEquals(each, count(page, "[\"one\",\""));
    assertEquals(each, count(page, "[\"two\",\""));
    assertTrue(page.contains("<option value=\"one\">one (" + each + ")</option>"));
  }

  /** Names of rules stand in the sources; those of a user's own patterns are the user's. */
  @Test
  void everyRuleHasAChineseName() throws IOException {
    Set<String> rules = new TreeSet<>();
    StandardChecks.rules(CheckSettings.NONE).forEach(rule -> rules.add(rule.id()));
    Pattern others =
        Pattern.compile(
            "\\breport\\(\\s*\"([a-z.-]+)\"|\"((?:import|glossary|subtitles)\\.[a-z-]+)\"[,;]");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        others
            .matcher(Files.readString(file))
            .results()
            .forEach(m -> rules.add(m.group(1) == null ? m.group(2) : m.group(1)));
      }
    }
    assertTrue(rules.size() > 70, rules::toString);
    Wording words = Wording.of(ReaderLanguage.ZH);
    assertEquals(List.of(), rules.stream().filter(id -> words.rule(id, "").isEmpty()).toList());
  }

  @Test
  void theDataHoldsEveryItemAndNoMarkup() throws IOException {
    String page = page(SampleReport.hostile());
    int begin = page.indexOf("id=\"data\">") + "id=\"data\">".length();
    String data = page.substring(begin, page.indexOf("</script>", begin));
    assertFalse(data.contains("<"));
    assertEquals(2, new com.fasterxml.jackson.databind.ObjectMapper().readTree(data).size());
  }

  @Test
  void aRunWithoutDocumentsIsAPage() throws IOException {
    assertTrue(page(SampleReport.empty()).contains("No document was found."));
  }

  @Test
  void aMarkNeverPartsACharacterNorLeavesTheText() throws IOException {
    assertEquals("a<mark></mark>😀b", marked("a😀b", new Span(1, 2)));
    assertEquals("a<mark>😀b</mark>", marked("a😀b", new Span(2, 99)));
    assertEquals("a😀b", marked("a😀b", null));
  }

  private static String marked(String text, Span span) throws IOException {
    StringBuilder out = new StringBuilder();
    new Html(out).marked(text, span);
    return out.toString();
  }

  private static int count(String page, String part) {
    return page.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  private static String page(RunReport report) throws IOException {
    return page(report, ReaderLanguage.EN);
  }

  private static String page(RunReport report, ReaderLanguage language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CheckReport checked = new CheckReport(report, List.of(), Set.of());
    ReportPage.write(checked, Wording.of(language), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
