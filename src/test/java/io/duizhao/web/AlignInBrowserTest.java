package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.review.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Every key that aligns, and what the mouse does instead. */
class AlignInBrowserTest extends InBrowser {
  @BeforeEach
  void open() {
    browser.document(server.url(), "talk/3");
  }

  private List<Row> rows() {
    return desk.session("talk").snapshot().state().rows();
  }

  private List<String> shapes() {
    List<String> shapes = new ArrayList<>();
    rows().forEach(row -> shapes.add(row.bead().type().toString()));
    return shapes;
  }

  private String outline(int row) {
    return browser.see("[data-row='" + row + "']").getDomAttribute("class");
  }

  private void now(int row) {
    browser.see("[data-row='" + row + "'].now");
  }

  @Test
  void keysThatAreFasterThanTheServerWaitTheirTurn() {
    List<String> before = shapes();
    browser.script(
        "const own = window.fetch; window.fetch = (...all) =>"
            + " new Promise((done) => setTimeout(done, 300)).then(() => own(...all));");
    browser.press("m");
    browser.chord(Keys.CONTROL, "z");
    browser.awaitUnsaved(2);
    assertEquals(before, shapes());
  }

  @Test
  void marksRowsByKeys() {
    browser.press("r");
    browser.see("[data-row='2'].n");
    browser.press("A");
    browser.see("[data-row='2'].r");
    browser.press("a");
    browser.see("[data-row='2'].c");
    browser.press("c");
    browser.see("[data-row='2'].s, [data-row='2'].d, [data-row='2'].p");
    browser.awaitUnsaved(4);
  }

  @Test
  void goesByKeysFromRowToRow() {
    browser.press("j");
    now(3);
    browser.press("k", "k");
    now(1);
    browser.press(Keys.ARROW_LEFT);
    browser.see("[data-row='1'] .zh .s.chosen");
    browser.press("r");
    browser.see("[data-row='1'].n");
    browser.press("k");
    now(0);
    browser.press("n");
    now(1);
    browser.chord(Keys.CONTROL, Keys.ENTER);
    browser.see("[data-row='1'].c");
    now(2);
  }

  @Test
  void movesSentencesDownAndPullsThemBack() {
    browser.press("d");
    browser.until("it moved", () -> shapes().get(2).equals("1-0"));
    assertEquals("1-2", shapes().get(3));
    now(3);
    browser.press("k");
    now(2);
    browser.press("u");
    browser.until("it came back", () -> shapes().get(2).equals("1-1"));
    assertEquals("1-1", shapes().get(3));
  }

  @Test
  void mergesSelectedRowsAndTakesThemApart() {
    browser.chord(Keys.SHIFT, Keys.ARROW_DOWN);
    browser.chord(Keys.SHIFT, Keys.ARROW_DOWN);
    browser.until("three are chosen", () -> browser.all(".row.picked").size() == 3);
    browser.press("m");
    browser.until("they are one", () -> shapes().get(2).equals("3-3"));
    now(2);
    browser.press("x");
    browser.until("its sides stand alone", () -> shapes().get(2).equals("3-0"));
    assertEquals("0-3", shapes().get(3));
    browser.chord(Keys.CONTROL, "z");
    browser.until("they are one again", () -> shapes().get(2).equals("3-3"));
  }

  @Test
  void picksRowsByTheMouse() {
    browser.see("[data-row='2'] .en .s").click();
    new Actions(browser.driver())
        .keyDown(Keys.SHIFT)
        .click(browser.see("[data-row='4'] .en .s"))
        .keyUp(Keys.SHIFT)
        .keyDown(Keys.CONTROL)
        .click(browser.see("[data-row='3'] .en .s"))
        .keyUp(Keys.CONTROL)
        .perform();
    browser.until("two are chosen", () -> browser.all(".row.picked").size() == 2);
    browser.press("a");
    browser.see("[data-row='2'].c");
    browser.see("[data-row='4'].c");
    assertTrue(!outline(3).contains(" c"), outline(3));
  }

  @Test
  void linksTwoSentencesByPinpoint() {
    browser.press(Keys.ARROW_LEFT);
    browser.press(" ");
    browser.see("[data-row='2'] .zh .s.pin");
    browser.see("[data-row='4'] .en .s").click();
    now(4);
    browser.press(" ");
    browser.awaitUnsaved(1);
    Row linked = rows().get(2);
    assertEquals("1-1", linked.bead().type().toString());
    assertTrue(
        desk.session("talk").snapshot().state().targetText(linked).startsWith("It will change"));
  }

  @Test
  void alignsAnewBetweenConfirmedRows() {
    List<String> before = shapes();
    browser.press("m");
    browser.awaitUnsaved(1);
    browser.press("d");
    browser.awaitUnsaved(2);
    browser.chord(Keys.SHIFT, "r");
    browser.awaitUnsaved(3);
    assertEquals(before, shapes());
    browser.chord(Keys.CONTROL, "z");
    browser.awaitUnsaved(4);
    browser.chord(Keys.CONTROL, "y");
    browser.until("it is done again", () -> shapes().equals(before));
  }

  @Test
  void writesANoteByKeyAndInTheInspector() {
    browser.press("o");
    browser
        .see("dialog textarea")
        .sendKeys("ask the speaker", Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.see("[data-row='2'] .has-note");
    assertEquals("ask the speaker", rows().get(2).bead().note());
    browser.see("#tab-note").click();
    WebElement note = browser.see("[role=tabpanel] textarea");
    assertEquals("ask the speaker", note.getDomProperty("value"));
    note.sendKeys(", please", Keys.TAB);
    browser.until("it is kept", () -> rows().get(2).bead().note().endsWith("please"));
  }

  @Test
  void listsAllKeysAndSwitchesLettersOff() {
    browser.press("?");
    browser.see("dialog .keys");
    browser.press(Keys.ESCAPE);
    browser.until("it is closed", () -> browser.all("dialog").isEmpty());
    browser.see(".top .settings").click();
    browser.see("dialog input[type=checkbox]").click();
    browser.press(Keys.ESCAPE);
    browser.until("it is closed", () -> browser.all("dialog").isEmpty());
    browser.see("[data-row='2'] .en .s").click();
    browser.press("a");
    browser.press(Keys.ARROW_DOWN);
    now(3);
    assertEquals(0, desk.session("talk").snapshot().revision());
    browser.chord(Keys.CONTROL, Keys.ENTER);
    browser.see("[data-row='3'].c");
    browser.script("localStorage.clear()");
  }

  @Test
  void speaksChinese() {
    browser.see(".top .settings").click();
    WebElement language = browser.see("dialog select");
    language.findElement(By.cssSelector("[value=zh]")).click();
    browser.press(Keys.ESCAPE);
    browser.until("the page is Chinese", () -> browser.see(".keyline").getText().contains("确认"));
    assertEquals("zh-CN", browser.see("html").getDomAttribute("lang"));
    browser.script("localStorage.clear()");
  }

  @Test
  void textsOfAllRowsBeginInOneLine() {
    browser.press("r");
    browser.see("[data-row='2'].n");
    browser.press("j", "a", "j");
    browser.see("[data-row='3'].c");
    browser.settle();
    for (String side : List.of("zh", "en")) {
      Object places =
          browser.script(
              "return new Set([1, 2, 3, 5].map(row => Math.round(document.querySelector("
                  + "`[data-row='${row}'] ."
                  + side
                  + " .s`).getBoundingClientRect().left))).size");
      assertEquals(1L, places, side);
    }
  }
}
