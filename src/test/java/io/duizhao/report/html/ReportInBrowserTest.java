package io.duizhao.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.leverage.FileAnalysis;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.TextCounts;
import io.duizhao.report.CheckReport;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.RunReport;
import io.duizhao.report.SampleReport;
import io.duizhao.report.Wording;
import io.duizhao.web.Browser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The report with many thousand findings as people use it, from a file and without a network. */
class ReportInBrowserTest {
  private static final RunReport LARGE = SampleReport.large(25, 12_000, 7);
  private static final List<String> GRAVE = List.of("serious", "critical");

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    for (ReaderLanguage language : ReaderLanguage.values()) {
      Wording words = Wording.of(language);
      try (OutputStream out = Files.newOutputStream(page("report", language))) {
        ReportPage.write(new CheckReport(LARGE, List.of(), Set.of()), words, out);
      }
      try (OutputStream out = Files.newOutputStream(page("analysis", language))) {
        AnalysisPage.write(analysis(), words, out);
      }
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.size(1440, 900, false);
    open("report", ReaderLanguage.EN);
  }

  private static void open(String kind, ReaderLanguage language) {
    browser.open(page(kind, language).toUri().toString());
  }

  private static Path page(String kind, ReaderLanguage language) {
    return folder.resolve(kind + "-" + language + ".html");
  }

  private static JobAnalysis analysis() {
    List<FileAnalysis> files = new ArrayList<>();
    for (int file = 1; file <= 3; file++) {
      Map<MatchBand, TextCounts> bands = new EnumMap<>(MatchBand.class);
      for (MatchBand band : MatchBand.values()) {
        int count = 13 * file + 7 * band.ordinal();
        bands.put(band, new TextCounts(count, 30L * count, 29L * count, 25L * count, count));
      }
      files.add(new FileAnalysis("source-zh/quay-" + file + ".md", bands));
    }
    return new JobAnalysis(files);
  }

  @Test
  void showsOnePageOfAllAndSaysSo() {
    long beads = LARGE.documents().stream().mapToLong(document -> document.doubtful().size()).sum();
    assertEquals("1–50 of " + (beads + LARGE.findings().size()), shown());
    assertEquals(50, browser.all("#list article").size());
    assertEquals(List.of(), loggedErrors());
  }

  @Test
  void filtersBySeverityRuleAndDocumentTogether() {
    toggle("bead");
    toggle("info");
    new Select(browser.see("#rule")).selectByValue("terms.missing");
    awaitShown(findings().stream().filter(f -> f.rule().equals("terms.missing")).count());
    DocumentReport one = LARGE.documents().get(3);
    new Select(browser.see("#document")).selectByValue(one.name());
    awaitShown(one.findings().stream().filter(f -> f.rule().equals("terms.missing")).count());
    toggle("warning");
    browser.until("nothing is left", () -> shown().equals("nothing fits the filters"));
  }

  @Test
  void aHeadlineLeadsToWhatItCounts() {
    browser.see("a.card.warning").click();
    awaitShown(findings().stream().filter(f -> f.severity() == Severity.WARNING).count());
    browser.until(
        "what is counted is in view",
        () -> browser.see("#items h2").getLocation().y - scrolled() < 900);
    assertEquals(50, browser.all("#list article.warning").size());
  }

  @Test
  void findsWordsOfBothTextsAndOfMessages() {
    toggle("bead");
    Finding wanted = findings().get(4321);
    String boxes = wanted.source().replaceAll(".*装了(\\d+)箱.*", "$1");
    browser.see("#search").sendKeys("'" + boxes + "' QUAY 装了" + boxes + "箱");
    awaitShown(findings().stream().filter(f -> f.source().contains("装了" + boxes + "箱")).count());
    assertTrue(browser.see("#list").getText().contains(wanted.target()));
  }

  @Test
  void keysMoveSearchAndTurnPages() {
    browser.press("]");
    browser.until("the second page is shown", () -> shown().startsWith("51–100 of "));
    browser.press("j", "j", "k");
    browser.until("the first item has the focus", () -> focused() == 0);
    browser.press("j");
    browser.until("the second item has the focus", () -> focused() == 1);
    browser.press("[");
    browser.until("the first page is shown", () -> shown().startsWith("1–50 of "));
    browser.press("/");
    browser.press("]j");
    browser.until("nothing fits", () -> shown().equals("nothing fits the filters"));
    browser.press(Keys.ESCAPE);
    browser.until("all are shown", () -> shown().startsWith("1–50 of "));
    browser.press("]");
    browser.until("the second page of all is shown", () -> shown().startsWith("51–100 of "));
  }

  @Test
  void printsWithoutControls() {
    Map<String, Object> print = Map.of("media", "print");
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", print);
    try {
      for (String control : List.of(".toolbar", ".pages", ".tools")) {
        assertFalse(browser.see(control).isDisplayed(), control);
      }
      assertTrue(browser.see("#list article").isDisplayed());
    } finally {
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "report,1440,light", "report,1440,dark", "report,390,light", "report,390,dark",
    "analysis,1440,light", "analysis,1440,dark", "analysis,390,light", "analysis,390,dark"
  })
  void isAccessibleAndFitsTheWindow(String kind, int width, String theme) throws IOException {
    for (ReaderLanguage language : ReaderLanguage.values()) {
      browser.size(width, 900, width < 500);
      open(kind, language);
      browser.script("document.documentElement.dataset.theme = arguments[0]", theme);
      browser.settle();
      String look = String.join("-", kind, String.valueOf(width), theme, language.tag());
      picture(look + "-top");
      Results results = new AxeBuilder().analyze(browser.driver());
      assertFalse(results.getPasses().isEmpty(), "nothing was looked at");
      assertEquals(
          List.of(),
          results.getViolations().stream()
              .filter(rule -> GRAVE.contains(rule.getImpact()))
              .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
              .toList(),
          look);
      Object over =
          browser.script("return document.documentElement.scrollWidth - window.innerWidth");
      assertEquals(0L, ((Number) over).longValue(), look);
      assertEquals(List.of(), loggedErrors(), look);
      if (kind.equals("report")) {
        browser.see("a.card.error").click();
        browser.settle();
        picture(look + "-items");
      }
    }
  }

  /** What is not the user's words, a path or an id. */
  @ParameterizedTest
  @ValueSource(strings = {"report", "analysis"})
  void theChinesePageSpeaksChinese(String kind) {
    open(kind, ReaderLanguage.ZH);
    Object text =
        browser.script(
            "document.querySelectorAll('code, noscript, script, style, [lang^=en], th[scope=row], small,"
                + " summary b, #document').forEach(e => e.remove());"
                + "const labels = [...document.querySelectorAll('[title],[aria-label],[placeholder]')]"
                + ".map(e => [e.title, e.ariaLabel, e.placeholder].join(' '));"
                + "return document.title + document.body.textContent + labels.join(' ')");
    List<String> words =
        Pattern.compile("[A-Za-z]{2,}")
            .matcher(String.valueOf(text).replaceAll("quay-\\d+|source-zh/", ""))
            .results()
            .map(MatchResult::group)
            .distinct()
            .filter(word -> !List.of("duizhao", "zh", "CN", "en", "US", "md").contains(word))
            .toList();
    assertEquals(List.of(), words);
  }

  /** Pictures are looked at by people; they are taken where a folder is given. */
  private static void picture(String name) throws IOException {
    String to = System.getProperty("duizhao.pictures.to");
    if (to != null) {
      Files.write(Path.of(to, name + ".png"), browser.screenshot());
    }
  }

  private static List<Finding> findings() {
    return LARGE.findings();
  }

  private static String shown() {
    return browser.see(".shown").getText();
  }

  private static void awaitShown(long count) {
    String all = " of " + count;
    browser.until(count + " are shown", () -> shown().endsWith(all));
  }

  private static long scrolled() {
    return ((Number) browser.script("return Math.round(scrollY)")).longValue();
  }

  private static void toggle(String severity) {
    browser.driver().findElement(By.cssSelector("input[value=" + severity + "]")).click();
  }

  private static long focused() {
    Object index =
        browser.script(
            "return [...document.querySelectorAll('#list article')].indexOf(document.activeElement)");
    return ((Number) index).longValue();
  }

  private static List<String> loggedErrors() {
    return browser.driver().manage().logs().get("browser").getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(Object::toString)
        .toList();
  }
}
