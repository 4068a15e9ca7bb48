package io.duizhao.web;

import io.duizhao.project.Workspace;
import io.duizhao.workflow.review.ReviewDesk;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small workspace under review, in a real browser. */
abstract class InBrowser {
  static Browser browser;

  @TempDir Path folder;
  ReviewDesk desk;
  ReviewServer server;

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void startServer() {
    TestWorkspace.in(folder);
    start();
  }

  /** Opens the workspace as it is now. */
  final void start() {
    desk = new ReviewDesk(Workspace.at(folder), false);
    server = ReviewServer.start(desk, 0);
  }

  @AfterEach
  final void stop() {
    server.close();
    desk.close();
  }

  /** Selects a stretch of a row's text, as the mouse would. */
  final void select(String css, String words) {
    browser.script(
        "const side = document.querySelector(arguments[0]);"
            + "const walker = document.createTreeWalker(side, NodeFilter.SHOW_TEXT);"
            + "for (let node = walker.nextNode(); node; node = walker.nextNode()) {"
            + "  const at = node.data.indexOf(arguments[1]);"
            + "  if (at >= 0) {"
            + "    const range = document.createRange();"
            + "    range.setStart(node, at); range.setEnd(node, at + arguments[1].length);"
            + "    getSelection().removeAllRanges(); getSelection().addRange(range);"
            + "    return;"
            + "  }"
            + "}",
        css,
        words);
    browser.settle();
  }
}
