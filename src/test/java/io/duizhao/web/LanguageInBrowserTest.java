package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The page changes its language, and what the checks found is said in it. */
class LanguageInBrowserTest extends InBrowser {
  private static final String ENGLISH = "'automatic translation' must not be used";
  private static final String CHINESE = "不应使用“automatic translation”";

  @BeforeEach
  void useAForbiddenForm() {
    stop();
    String text = TestWorkspace.read(folder.resolve("target-en/talk.md"));
    String wrong = text.replace("machine translation", "automatic translation");
    TestWorkspace.write(folder.resolve("target-en/talk.md"), wrong);
    start();
  }

  @Test
  void findingsOfARowChangeTheirLanguageAndTheRowStays() {
    browser.document(server.url(), "talk/3");
    awaitText("aside", ENGLISH);
    speak("zh");
    awaitText("aside", CHINESE);
    assertEquals("zh-CN", browser.see("html").getAttribute("lang"));
    assertEquals("2", browser.see(".row.now").getAttribute("data-row"));
    speak("en");
    awaitText("aside", ENGLISH);
  }

  @Test
  void findingsOfAllDocumentsChangeTheirLanguageAndStayChosen() {
    browser.document(server.url(), "talk/3");
    browser.see(".top a[href='#/findings']").click();
    awaitText("main", ENGLISH);
    browser.see("main .filters button").click();
    String chosen = browser.see("main .filters .count").getText().replaceAll("\\D", "");
    assertTrue(Integer.parseInt(chosen) > 0);
    speak("zh");
    awaitText("main", CHINESE);
    assertEquals(chosen, browser.see("main .filters .count").getText().replaceAll("\\D", ""));
    assertEquals(chosen, String.valueOf(browser.all("main li input:checked").size()));
  }

  private void speak(String language) {
    browser.see(".top button.icon").click();
    new Select(browser.see("dialog select")).selectByValue(language);
    browser.press(Keys.ESCAPE);
    browser.until("settings are closed", () -> browser.all("dialog[open]").isEmpty());
  }

  private static void awaitText(String css, String text) {
    browser.until("it says " + text, () -> browser.see(css).getText().contains(text));
  }
}
