package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** What a person does in the page, in a real browser. */
class ReviewInBrowserTest extends InBrowser {
  private Path alignment() {
    return folder.resolve("alignments/talk.align.tsv");
  }

  private List<String> shapes() {
    List<String> shapes = new ArrayList<>();
    desk.session("talk")
        .snapshot()
        .state()
        .rows()
        .forEach(row -> shapes.add(row.bead().type().toString()));
    return shapes;
  }

  @Test
  void confirmsAndSaves() {
    browser.document(server.url(), "talk/2");
    browser.chord(Keys.CONTROL, Keys.ENTER);
    browser.awaitUnsaved(1);
    browser.see("[data-row='1'].c");
    browser.see("[data-row='2'].now");
    assertTrue(Files.exists(folder.resolve(".duizhao/talk.journal")));
    browser.chord(Keys.CONTROL, "s");
    browser.awaitUnsaved(0);
    assertTrue(TestWorkspace.read(alignment()).contains("\tconfirmed\t"));
    assertFalse(Files.exists(folder.resolve(".duizhao/talk.journal")));
  }

  @Test
  void alignsByKeysAndUndoesAll() {
    browser.document(server.url(), "talk/2");
    List<String> before = shapes();
    browser.press("m");
    browser.awaitUnsaved(1);
    assertEquals("2-2", shapes().get(1));
    browser.press(Keys.ARROW_DOWN);
    browser.press("s");
    browser.awaitUnsaved(2);
    assertEquals(before, shapes());
    browser.press("u");
    browser.awaitUnsaved(3);
    browser.press("a");
    browser.awaitUnsaved(4);
    browser.driver().navigate().refresh();
    browser.see(".row.now .s");
    for (int left = 5; left <= 8; left++) {
      browser.chord(Keys.CONTROL, "z");
      browser.awaitUnsaved(left);
    }
    assertEquals(before, shapes());
    browser.until("undo is spent", () -> !browser.see(".top button:not(.wide)").isEnabled());
    browser.chord(Keys.CONTROL, "y");
    browser.awaitUnsaved(9);
    assertEquals("2-2", shapes().get(1));
  }

  @Test
  void movesASentenceByMouse() {
    browser.document(server.url(), "talk/2");
    WebElement from = browser.see("[data-row='2'] .en .grip");
    WebElement to = browser.see("[data-row='1'] .en");
    new Actions(browser.driver()).dragAndDrop(from, to).perform();
    browser.awaitUnsaved(1);
    assertEquals("1-2", shapes().get(1));
    assertEquals("1-0", shapes().get(2));
  }

  @Test
  void splitsASentenceAtTheCaret() {
    browser.document(server.url(), "talk/5");
    browser.see("[data-row='4'] .zh .term").click();
    browser.see("[data-row='4'].now");
    browser.press("s");
    browser.awaitUnsaved(1);
    browser.until("there are two", () -> browser.all("[data-row='4'] .zh .s").size() == 2);
    browser.chord(Keys.CONTROL, "s");
    browser.awaitUnsaved(0);
    assertTrue(Files.exists(folder.resolve("alignments/talk.cuts.tsv")));
    stop();
    start();
    assertEquals("2-1", shapes().get(4));
  }

  @Test
  void aTabThatSawAnOlderStateChangesNothing() {
    browser.document(server.url(), "talk/2");
    // A page asks again until all is checked, and would learn of the other tab's change.
    browser.until("all is checked", () -> !browser.see(".count").getText().contains("checking"));
    String first = browser.driver().getWindowHandle();
    browser.driver().switchTo().newWindow(WindowType.TAB);
    browser.document(server.url(), "talk/2");
    browser.press("a");
    browser.awaitUnsaved(1);
    String second = browser.driver().getWindowHandle();
    browser.driver().switchTo().window(first);
    browser.press("m");
    browser.until(
        "the page says so", () -> browser.see("#toast").getText().contains("Another tab"));
    assertEquals(1, desk.session("talk").snapshot().revision());
    browser.see("[data-row='1'].c");
    browser.driver().switchTo().window(second).close();
    browser.driver().switchTo().window(first);
  }

  @Test
  void editsATextWithCodes() {
    browser.document(server.url(), "talk/6");
    browser.press("e");
    WebElement input = browser.see(".editor .input");
    assertEquals(2, input.findElements(By.cssSelector(".code")).size());
    browser.press(" Really?");
    browser.until("it is counted", () -> browser.see(".counts").getText().contains("4 words"));
    browser.chord(Keys.CONTROL, Keys.ENTER);
    browser.awaitUnsaved(2);
    browser.chord(Keys.CONTROL, "s");
    browser.awaitUnsaved(0);
    String line = TestWorkspace.read(folder.resolve("translations/talk.jsonl"));
    assertTrue(line.contains("\"target\":\"And the termbase? Really?\""), line);
    assertTrue(line.contains("\"state\":\"reviewed\""), line);
    assertTrue(line.contains("\"at\":8") && line.contains("\"at\":16"), line);
  }

  @Test
  void correctsTheTranscript() {
    browser.document(server.url(), "talk/2");
    browser.press(Keys.ARROW_LEFT);
    browser.press("e");
    browser.see(".zh .editor .input");
    browser.press(Keys.BACK_SPACE, "！");
    browser.chord(Keys.CONTROL, Keys.ENTER);
    browser.awaitUnsaved(1);
    browser.chord(Keys.CONTROL, "s");
    browser.awaitUnsaved(0);
    String text = TestWorkspace.read(folder.resolve("source-zh/talk.md"));
    assertTrue(text.contains("**主持人：** 我们先从一个简单的问题开始！机器翻译"), text);
    browser.see("[data-row='1'] .zh .s");
  }

  @Test
  void findingsLiveWhileOneTypes() {
    browser.document(server.url(), "talk/3");
    browser.press("e");
    browser.see(".editor .input");
    browser.chord(Keys.CONTROL, "a");
    browser.press("Will automatic translation replace us?");
    browser.until(
        "the wrong term is reported",
        () ->
            browser.all("[role='tabpanel'] .chip.error").stream()
                .anyMatch(WebElement::isDisplayed));
    browser.press(Keys.ESCAPE);
    browser.until("nothing is left", () -> browser.all(".editor").isEmpty());
    assertEquals(0, desk.session("talk").snapshot().revision());
  }

  @Test
  void countsCharactersASecondWhileOneTypes() {
    stop();
    TestWorkspace.write(
        folder.resolve("source-zh/clip.srt"), "1\n00:00:01,000 --> 00:00:03,000\n机器翻译是什么？\n");
    start();
    browser.document(server.url(), "clip/1");
    browser.press("e");
    browser.see(".editor .input");
    browser.press("What is machine translation?");
    browser.until(
        "it is counted: 28 characters in 2 seconds",
        () ->
            browser
                .see(".editor .counts")
                .getText()
                .equals("4 words · 25 characters · 14.0 a second (at most 17)"));
    browser.press(" Tell us now");
    browser.until(
        "it is too fast", () -> browser.see(".editor .over").getText().contains("20.0 a second"));
  }

  @Test
  void addsATermFromASelectionOnBothSides() {
    browser.document(server.url(), "talk/5");
    browser.see("[data-row='4'] .zh .s");
    select("[data-row='4'] .zh", "译者");
    select("[data-row='4'] .en", "translator");
    browser.press("t");
    assertEquals("译者", browser.see("dialog [name=zh]").getDomProperty("value"));
    assertEquals("translator", browser.see("dialog [name=en]").getDomProperty("value"));
    browser.see("dialog .main").click();
    browser.until(
        "the term is marked",
        () ->
            browser.all("[data-row='4'] .zh .term").stream()
                .anyMatch(term -> term.getText().equals("译者")));
    String glossary = TestWorkspace.read(folder.resolve("glossary/review.csv"));
    assertTrue(glossary.contains(",term,译者,") && glossary.contains(",translator,"), glossary);
  }

  @Test
  void suppressesAFindingWithAReason() {
    stop();
    Path english = folder.resolve("target-en/talk.md");
    TestWorkspace.write(
        english,
        TestWorkspace.read(english).replace("machine translation", "automatic translation"));
    start();
    browser.document(server.url(), "talk/3");
    browser.see("[role='tabpanel'] .chip.error");
    int before = desk.findings("talk").size();
    browser.see("[role='tabpanel'] .item button:last-child").click();
    browser.see("dialog textarea").sendKeys("as the speaker said it");
    browser.see("dialog .main").click();
    browser.until("it is gone", () -> desk.findings("talk").size() < before);
    String list = TestWorkspace.read(folder.resolve("suppressions.tsv"));
    assertTrue(list.contains("as the speaker said it"), list);
  }

  @Test
  void hostileTextIsShownAsText() {
    stop();
    String hostile =
        "<script>document.title='caught'</script><img src=x onerror=\"document.title='caught'\">"
            + " 你好\u202Eabc\u200B。\n\n"
            + "长".repeat(1_000_000)
            + "。\n";
    TestWorkspace.write(folder.resolve("source-zh/hostile.txt"), hostile);
    start();
    browser.document(server.url(), "hostile/1");
    browser.see("[data-row='0'] .zh .s");
    String title = browser.driver().getTitle();
    assertFalse(title.contains("caught"), title);
    String text = browser.see(".rows").getText();
    assertTrue(text.contains("<script>"), text);
    assertTrue(text.contains("U+202E") && text.contains("U+200B"), text);
    assertTrue(text.length() < 20_000, "the long line is shown in part");
    assertNull(browser.script("return document.querySelector('.rows script, .rows img')"));
  }
}
