package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.exchange.validation.FileValidator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the page's export dialog writes. */
class ExportInBrowserTest extends InBrowser {
  @Test
  void exportsValidFiles() {
    browser.document(server.url(), "talk/2");
    browser.press("a");
    browser.awaitUnsaved(1);
    choose("run");
    write();
    for (String file : List.of("out/xliff/talk.xlf", "out/xliff/job.xlf", "out/tmx/all.tmx")) {
      assertEquals(List.of(), FileValidator.check(folder.resolve(file), file).problems(), file);
    }
    assertTrue(
        TestWorkspace.read(folder.resolve("alignments/talk.align.tsv")).contains("\tconfirmed\t"));
    browser.press(Keys.ESCAPE);
    browser.see("[data-row='1'].c");
  }

  private void choose(String what) {
    if (browser.all("dialog[open]").isEmpty()) {
      browser.see(".top button.main").click();
    }
    browser.see("dialog .kinds [value=" + what + "]").click();
    browser.see("dialog .kinds [value=" + what + "]:checked");
  }

  private List<String> write() {
    browser.see("dialog .row-of-buttons .main").click();
    browser.until("files are listed", () -> !browser.all("dialog .files li").isEmpty());
    return browser.all("dialog .files a").stream().map(WebElement::getText).toList();
  }

  private void type(String option, String text) {
    WebElement input = browser.see("dialog .options [name=" + option + "]");
    input.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
  }

  @Test
  void writesAMemoryWithTheOptionsOfTheCommand() {
    browser.document(server.url(), "talk/2");
    browser.press("a");
    browser.awaitUnsaved(1);
    choose("tmx");
    type("folder", "给客户");
    browser.see("dialog .options [name=approvedOnly]").click();
    assertEquals(List.of("out/给客户/all.tmx", "out/给客户/talk.tmx"), write());
    String memory = TestWorkspace.read(folder.resolve("out/给客户/talk.tmx"));
    assertEquals(2, memory.split("<tu ", -1).length, memory);
    assertEquals(List.of(), FileValidator.check(folder.resolve("out/给客户/talk.tmx"), "").problems());
    Object size =
        browser.script(
            "return fetch(document.querySelector('dialog .files li:last-child a').href)"
                + ".then(answer => answer.arrayBuffer()).then(bytes => bytes.byteLength)");
    assertEquals((long) memory.getBytes(java.nio.charset.StandardCharsets.UTF_8).length, size);
  }

  @Test
  void packsAJobAndTellsWhatAnExportLeftOut() {
    browser.document(server.url(), "talk/2");
    choose("job");
    type("name", "june");
    type("notes", "American spelling");
    assertEquals(List.of("out/handoff/june.zip"), write());
    choose("subtitles");
    browser.see("dialog .row-of-buttons .main").click();
    browser.until(
        "it says that there are no times",
        () -> browser.see("dialog .outcome").getText().contains("has no times"));
  }

  @Test
  void refusesAFolderElsewhere() {
    browser.document(server.url(), "talk/2");
    choose("xlsx");
    type("folder", "../elsewhere");
    browser.see("dialog .row-of-buttons .main").click();
    browser.until(
        "it is refused",
        () -> browser.see("dialog .outcome .problem").getText().contains("../elsewhere"));
    assertFalse(java.nio.file.Files.exists(folder.resolve("elsewhere")));
    type("folder", "tables");
    assertTrue(write().contains("out/tables/talk.xlsx"));
  }
}
