package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.project.Workspace;
import io.duizhao.workflow.review.ReviewDesk;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The findings of all documents: filtered, mended, suppressed, and gone to. */
class FindingsInBrowserTest extends InBrowser {
  @BeforeEach
  void makeMistakes() {
    stop();
    TestWorkspace.write(
        folder.resolve("target-en/talk.md"),
        TestWorkspace.read(folder.resolve("target-en/talk.md"))
            .replace("machine translation", "automatic translation"));
    TestWorkspace.write(folder.resolve("source-zh/more.md"), "机器翻译做了30年。\n\n翻译记忆库不会取代机器翻译。\n");
    TestWorkspace.write(
        folder.resolve("target-en/more.md"),
        "We had automatic translation for 40 years.\n\n"
            + "A memory bank stays beside automatic translation.\n");
    TestWorkspace.write(
        folder.resolve("glossary/terms.csv"),
        TestWorkspace.read(folder.resolve("glossary/terms.csv"))
            .replace("translation memories,,", "translation memories,memory bank,"));
    start();
    desk.openAll(problem -> {});
    browser.open(server.url() + "#/findings");
    browser.until("all are listed", () -> items().size() >= 4);
  }

  private List<WebElement> items() {
    return browser.all(".listing .item");
  }

  private Select filter(int number) {
    return new Select(browser.all(".filters select").get(number));
  }

  private void press(String words) {
    browser
        .see(".filters")
        .findElement(By.xpath(".//button[contains(., '" + words + "')]"))
        .click();
  }

  @Test
  void filtersAndGoesToThePlace() {
    filter(2).selectByValue("more");
    filter(1).selectByVisibleText("numbers.changed");
    browser.until("one is left", () -> items().size() == 1);
    filter(0).selectByValue("info");
    browser.until("none is left", () -> items().isEmpty());
    filter(0).selectByValue("");
    browser.until("one is left", () -> items().size() == 1);
    items().get(0).findElement(By.tagName("a")).click();
    browser.see("[data-row='0'].now");
    browser.see("[data-row='0'] .en .error, [data-row='0'] .en .warning");
  }

  @Test
  void mendsTheChosenOnesTogether() {
    filter(1).selectByVisibleText("terms.forbidden");
    int wrong = items().size();
    assertTrue(wrong >= 3, "there are " + wrong);
    press("Choose all");
    press("Fix the chosen");
    browser.until(
        "they are gone",
        () ->
            browser.all(".listing .item .rule").stream()
                .noneMatch(rule -> rule.getText().equals("terms.forbidden")));
    var rows = desk.session("more").snapshot().state();
    assertEquals(
        "A translation memory stays beside machine translation.",
        rows.targetText(rows.rows().get(1)));
    browser.document(server.url(), "talk/3");
    browser.until(
        "it is mended there too",
        () -> browser.see("[data-row='2'] .en").getText().startsWith("Will machine translation"));
    browser.chord(Keys.CONTROL, "z");
    browser.until(
        "and can be undone",
        () -> browser.see("[data-row='2'] .en").getText().contains("Will automatic"));
  }

  @Test
  void suppressesSeveralWithOneReason() {
    filter(1).selectByVisibleText("terms.forbidden");
    press("Choose all");
    press("Suppress");
    browser.see("dialog textarea").sendKeys("a quotation");
    browser.see("dialog .main").click();
    browser.until(
        "they are gone",
        () ->
            browser.all(".listing .item .rule").stream()
                .noneMatch(rule -> rule.getText().equals("terms.forbidden")));
    String list = TestWorkspace.read(folder.resolve("suppressions.tsv"));
    assertTrue(list.split("a quotation", -1).length > 3, list);
    assertTrue(
        desk.findings("more").stream().noneMatch(one -> one.rule().equals("terms.forbidden")));
    assertTrue(
        desk.findings("more").stream().anyMatch(one -> one.rule().equals("numbers.changed")));
  }

  @Test
  void aReadOnlyReviewShowsAllAndChangesNothing() {
    stop();
    desk = new ReviewDesk(Workspace.at(folder), true);
    server = ReviewServer.start(desk, 0);
    browser.document(server.url(), "more/1");
    browser.until(
        "findings are shown", () -> !browser.all("[role=tabpanel] .chip.error").isEmpty());
    assertTrue(browser.all("[role=tabpanel] button").isEmpty());
    browser.press("a", "m", "e");
    browser.chord(Keys.CONTROL, Keys.ENTER);
    browser.settle();
    assertEquals(0, desk.session("more").snapshot().revision());
    assertTrue(browser.all(".editor").isEmpty());
    assertTrue(browser.all(".top button.main").isEmpty());
    assertFalse(Files.exists(folder.resolve(".duizhao/more.journal")));
  }
}
