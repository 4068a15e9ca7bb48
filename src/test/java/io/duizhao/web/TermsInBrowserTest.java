package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The terms view: concepts with their places, variants and repairs. */
class TermsInBrowserTest extends InBrowser {
  private static final String NAMES =
      """
      1949年，沃伦·韦弗（Warren Weaver）写了一份备忘录，谈的是翻译。

      很多人后来才读到韦弗的那份备忘录。韦弗自己没有再写。

      阿兰·图灵（Alan Turing）想的是另一件事。图灵问的是机器会不会思考。

      图灵的问题到今天还在。
      """;

  private static final String WALK =
      "灯塔助理今天读了三本书。\n\n我们把检查点放在河边的木屋里。\n\n每个检查点都有一盏灯。\n\n"
          + "第二个检查点昨天坏了。\n\n最后一个检查点在山上。\n\n灯塔助理说它不累。\n";

  private static final String WALKED =
      "The lighthouse helper read three books today.\n\nWe put the checkpoint in the hut by the"
          + " river.\n\nEvery checkpoint has a lamp.\n\nThe second control point broke yesterday.\n\n"
          + "The last checkpoint is on the mountain.\n\nThe lighthouse helper says it is not tired.\n";

  private static final String HEADER =
      "id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,note\n";
  private static final String AIDE = "aide,term,助理,,,,assistant,,helper,,,,\r\n";
  private static final String CHECK = "check,term,检查点,,,,checkpoint,control point,,,,,\r\n";
  private static final String TURING =
      "turing,person,阿兰·图灵,,,,Alan Turing,,,exact,,,\"a name, not a machine\"\r\n";

  @BeforeEach
  void writeTexts() {
    stop();
    TestWorkspace.write(folder.resolve("source-zh/names.md"), NAMES);
    TestWorkspace.write(folder.resolve("source-zh/walk.md"), WALK);
    TestWorkspace.write(folder.resolve("target-en/walk.md"), WALKED);
    TestWorkspace.write(folder.resolve("glossary/own.csv"), HEADER + AIDE + TURING + CHECK);
    start();
    desk.openAll(problem -> {});
    browser.open(server.url());
    browser.see(".card .meter");
  }

  private void show(String tab) {
    browser.open(server.url() + "#/terms?tab=" + tab);
    browser.see("#terms-" + tab + "[aria-selected=true]");
    browser.see(".filters button.main").click();
    browser.see(".listing .item");
  }

  private WebElement item(String words) {
    browser.until(words + " is listed", () -> !items(words).isEmpty());
    return items(words).get(0);
  }

  private List<WebElement> items(String words) {
    return browser.all(".listing .item").stream()
        .filter(item -> item.findElement(By.cssSelector("h2")).getText().contains(words))
        .toList();
  }

  private String glossary() {
    return TestWorkspace.read(folder.resolve("glossary/own.csv"));
  }

  @Test
  void showsTheContextOfAConcept() {
    browser.open(server.url() + "#/terms");
    WebElement concept = item("检查点");
    assertTrue(concept.getText().contains("4 places"), concept.getText());
    concept.findElement(By.cssSelector("button.link")).click();
    browser.until("four places are listed", () -> browser.all(".places .pair").size() == 4);
    browser.all(".places a").get(2).click();
    browser.see("[data-row='3'].now");
  }

  @Test
  void addsTheFormsOfAClusterToAConceptInItsOwnRow() {
    show("variants");
    item("Alan Turing").findElement(By.xpath(".//button[contains(., 'Add to a concept')]")).click();
    Select concepts = new Select(browser.see("dialog [name=concept]"));
    assertEquals("阿兰·图灵 → Alan Turing", concepts.getFirstSelectedOption().getText());
    for (WebElement row : browser.all("dialog .statuses li")) {
      if (row.getText().startsWith("阿兰·图灵（")) {
        new Select(row.findElement(By.tagName("select"))).selectByValue("none");
      }
    }
    browser.see("dialog .main").click();
    browser.until("it is gone from the list", () -> items("Alan Turing").isEmpty());
    browser.until("the row has the form", () -> glossary().contains("turing,person,阿兰·图灵,图灵"));
    assertTrue(glossary().startsWith(HEADER + AIDE), glossary());
    assertTrue(glossary().endsWith(CHECK), glossary());
    assertTrue(
        glossary().contains("Alan Turing,,,exact,,,\"a name, not a machine\"\r\n"), glossary());
    assertFalse(Files.exists(folder.resolve("glossary/review.csv")));
    browser.until("the other stays", () -> !items("Warren Weaver").isEmpty());
  }

  @Test
  void addsAClusterAndIgnoresAnother() {
    show("variants");
    item("Warren Weaver")
        .findElement(By.xpath(".//button[contains(., 'Add to the glossary')]"))
        .click();
    browser.until("it is gone from the list", () -> items("Warren Weaver").isEmpty());
    String added = TestWorkspace.read(folder.resolve("glossary/review.csv"));
    assertTrue(added.contains("韦弗"), added);
    item("Alan Turing").findElement(By.xpath(".//button[contains(., 'Ignore')]")).click();
    browser.until("it is gone from the list", () -> items("Alan Turing").isEmpty());
    assertTrue(TestWorkspace.read(folder.resolve("variants-ignored.txt")).contains("图灵"));
    browser.see(".filters button").click();
    browser.until(
        "it is looked for again",
        () -> browser.all(".nothing").size() + browser.all(".item").size() > 0);
    assertTrue(items("Alan Turing").isEmpty());
  }

  @Test
  void doesRepairsOneByOneAndInBulk() {
    show("repairs");
    assertEquals(3, browser.all(".listing .item").size());
    WebElement first = item("control point → checkpoint");
    assertEquals(
        "The second control pointcheckpoint broke yesterday.",
        first.findElement(By.cssSelector(".preview")).getText());
    first.findElement(By.xpath(".//button[contains(., 'Do this one')]")).click();
    browser.until("two are left", () -> browser.all(".listing .item").size() == 2);
    String english = TestWorkspace.read(folder.resolve("target-en/walk.md"));
    assertTrue(english.contains("The second checkpoint broke"), english);
    assertTrue(english.contains("helper"), english);
    browser.see(".filters button:nth-of-type(2)").click();
    browser.see(".filters button.main:not([disabled])").click();
    browser.until("nothing is left", () -> browser.all(".listing .item").isEmpty());
    english = TestWorkspace.read(folder.resolve("target-en/walk.md"));
    assertFalse(english.contains("helper"), english);
    browser.open(server.url() + "#/d/walk/1");
    browser.until(
        "the page shows it",
        () -> browser.see("[data-row='0'] .en .s").getText().contains("lighthouse assistant"));
  }

  @Test
  void filtersConceptsByAWord() {
    browser.open(server.url() + "#/terms");
    browser.see(".filters input").sendKeys("check", Keys.TAB);
    browser.until("one is left", () -> browser.all(".listing .item").size() == 1);
  }
}
