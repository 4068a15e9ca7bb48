package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.review.Wording;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A translator at a job: memory, glossary, codes, states. */
class TranslateInBrowserTest extends InBrowser {
  private static final String MEMORY =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" \
      o-tmf="t" adminlang="en" srclang="zh-CN" datatype="plaintext"/><body>
      <tu><tuv xml:lang="zh-CN"><seg>机器翻译是什么？</seg></tuv>\
      <tuv xml:lang="en-US"><seg>What is machine translation?</seg></tuv></tu>
      <tu><tuv xml:lang="zh-CN"><seg>我们后天再谈吧，好吗？</seg></tuv>\
      <tuv xml:lang="en-US"><seg>Let us talk the day after tomorrow.</seg></tuv></tu>
      </body></tmx>
      """;

  @BeforeEach
  void open() {
    stop();
    TestWorkspace.write(folder.resolve("tm/old.tmx"), MEMORY);
    start();
    browser.document(server.url(), "job/1");
  }

  private Wording wording(int row) {
    return Objects.requireNonNull(desk.session("job").snapshot().state().rows().get(row).wording());
  }

  @Test
  void takesAMatchOfTheMemoryByKey() {
    browser.see("#tab-memory").click();
    browser.until(
        "the match is shown",
        () -> browser.see("[role=tabpanel]").getText().contains("What is machine translation?"));
    browser.press("e");
    browser.see(".editor .input").click();
    browser.chord(Keys.CONTROL, "1");
    browser.until(
        "it stands in the editor",
        () -> browser.see(".editor .input").getText().equals("What is machine translation?"));
    browser.chord(Keys.CONTROL, Keys.ENTER);
    browser.awaitUnsaved(2);
    assertEquals("What is machine translation?", wording(0).text());
    assertEquals("REVIEWED", wording(0).state().name());
    browser.see("[data-row='1'].now");
  }

  @Test
  void insertsATermByOneKey() {
    browser.see("[data-row='0'] .zh .term");
    browser.press("e");
    browser.see(".editor .input");
    browser.press("About ");
    browser.chord(Keys.ALT, "1");
    browser.press("!");
    browser.until(
        "the term is there",
        () -> browser.see(".editor .input").getText().equals("About machine translation!"));
    browser.press(Keys.ESCAPE);
  }

  @Test
  void insertsTheMissingCodesAndChangesTheState() {
    browser.document(server.url(), "job/2");
    browser.press("e");
    browser.see(".editor .input");
    browser.press("We talk ");
    assertEquals(2, browser.all(".under .missing button").size());
    browser.chord(Keys.ALT, "c");
    browser.press("tomorrow");
    browser.chord(Keys.ALT, "c");
    browser.press(" again.");
    browser.until("none is missing", () -> browser.all(".under .missing").isEmpty());
    browser.see(".editor [data-do=keep]").click();
    browser.awaitUnsaved(1);
    assertEquals("We talk tomorrow again.", wording(1).text());
    assertEquals(2, wording(1).codes().size());
    assertEquals(8, wording(1).codes().get(0).offset());
    browser.see(".about select").findElement(By.cssSelector("[value=final]")).click();
    browser.awaitUnsaved(2);
    assertEquals("FINAL", wording(1).state().name());
  }

  @Test
  void looksASelectionUpInTheMemory() {
    browser.document(server.url(), "job/2");
    browser.see("[data-row='1'] .zh .s");
    select("[data-row='1'] .zh", "再谈");
    browser.chord(Keys.CONTROL, "k");
    browser.until(
        "its place in the memory is shown",
        () ->
            browser.all(".hit-of-memory").stream()
                .anyMatch(hit -> hit.getText().contains("day after")));
    WebElement words = browser.see("[name=concordance]");
    assertEquals("再谈", words.getDomProperty("value"));
    words.sendKeys(Keys.chord(Keys.CONTROL, "a"), "没有的话", Keys.ENTER);
    browser.until("nothing is found", () -> browser.all(".hit-of-memory").isEmpty());
  }

  @Test
  void searchesAllDocumentsInBothLanguages() {
    desk.openAll(problem -> {});
    browser.press("/");
    browser.press("机器翻译", Keys.ENTER);
    browser.until(
        "places of two documents", () -> browser.all(".listing ul:not(.box) .item").size() == 2);
    assertTrue(browser.see(".listing").getText().contains("In the memory"));
    browser.see("input.search").sendKeys(Keys.chord(Keys.CONTROL, "a"), "TRANSLATORS", Keys.ENTER);
    browser.until("one place", () -> browser.all(".listing ul:not(.box) .item").size() == 1);
    browser.see(".listing .item a").click();
    browser.see("[data-row='2'].now");
  }
}
