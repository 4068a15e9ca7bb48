package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A review that was killed, and whose files somebody changed before the next one. */
class OffersInBrowserTest extends InBrowser {
  @BeforeEach
  void killAndChange() throws IOException {
    browser.document(server.url(), "talk/2");
    browser.press("a");
    browser.awaitUnsaved(1);
    browser.press("j", "r");
    browser.awaitUnsaved(2);
    Path journal = folder.resolve(".duizhao/talk.journal");
    Path kept = folder.resolve("kept");
    Files.copy(journal, kept);
    stop();
    // Stopping saved; a killed program would not have.
    Files.delete(folder.resolve("alignments/talk.align.tsv"));
    Files.deleteIfExists(folder.resolve(".duizhao/talk.history"));
    Files.move(kept, journal, StandardCopyOption.REPLACE_EXISTING);
    Path english = folder.resolve("target-en/talk.md");
    TestWorkspace.write(english, TestWorkspace.read(english).replace("Thank you", "Thanks"));
    start();
    browser.document(server.url(), "talk/2");
    browser.until("both are offered", () -> browser.all(".banner li").size() == 2);
  }

  @Test
  void offersItsDecisionsOneByOne() {
    assertEquals(0, browser.all(".row.c, .row.n").size());
    browser.see(".banner li button").click();
    browser.see("[data-row='1'].c");
    browser.until("one is left", () -> browser.all(".banner li").size() == 1);
    browser.see(".banner li button:last-child").click();
    browser.until("none is left", () -> browser.all(".banner").isEmpty());
    assertEquals(0, browser.all(".row.n").size());
    assertFalse(Files.exists(folder.resolve(".duizhao/talk.offers")));
    assertTrue(
        TestWorkspace.read(folder.resolve("target-en/talk.md")).contains("Thanks for coming"));
  }

  @Test
  void takesAllThatFit() {
    browser.see(".banner > button").click();
    browser.see("[data-row='1'].c");
    browser.see("[data-row='2'].n");
    browser.until("none is left", () -> browser.all(".banner").isEmpty());
    browser.awaitUnsaved(2);
  }
}
