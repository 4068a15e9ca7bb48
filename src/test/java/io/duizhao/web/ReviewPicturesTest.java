package io.duizhao.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.duizhao.project.Workspace;
import io.duizhao.workflow.review.ReviewDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/**
 * Every view with the project's samples, in both themes and on a phone: no serious fault of
 * accessibility. With {@code -Dduizhao.pictures=true} the pictures in {@code docs/} are made anew.
 */
class ReviewPicturesTest {
  private static final List<String> GRAVE = List.of("serious", "critical");
  private static final String PICTURES = "duizhao.pictures";

  @TempDir private static Path folder;
  private static Browser browser;
  private static ReviewDesk desk;
  private static ReviewServer server;

  /**
   * A view.
   *
   * @param name the picture's
   * @param place in the page
   * @param steps what is done before the picture is taken
   */
  private record View(String name, String place, String awaited, Consumer<Browser> steps) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A way of looking at it. */
  private record Look(String language, String theme, int width, int height) {
    @Override
    public String toString() {
      return language + " " + theme + " " + width;
    }
  }

  @BeforeAll
  static void start() {
    browser = Browser.start();
    for (String part : List.of("source-zh", "target-en", "glossary", "alignments", "tm")) {
      copy(Path.of(part), folder.resolve(part));
    }
    desk = new ReviewDesk(Workspace.at(folder), false);
    desk.openAll(problem -> {});
    server = ReviewServer.start(desk, 0);
  }

  private static void copy(Path from, Path to) {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      desk.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  static List<View> views() {
    return List.of(
        new View("overview", "/", ".card .meter", b -> {}),
        new View("align", "/d/language-of-machines/98", ".row.now .s", b -> {}),
        new View(
            "edit",
            "/d/termbase-interview/61",
            ".row.now .s",
            b -> {
              b.press("e");
              b.see(".editor .input");
            }),
        new View("translate", "/d/model-release-chat/12", ".row.now .s", b -> {}),
        new View("terms", "/terms", ".listing .item", b -> {}),
        new View("findings", "/findings", ".listing .item", b -> {}),
        new View(
            "suppress",
            "/findings",
            ".listing .item",
            b -> {
              b.all(".listing .item input").get(0).click();
              b.see(".filters button:not([disabled]):last-child").click();
              b.see("dialog[open]");
            }),
        new View("search", "/search?q=%E6%9C%AF%E8%AF%AD%E5%BA%93", ".listing .item", b -> {}),
        new View(
            "variants",
            "/terms?tab=variants",
            "#terms-variants[aria-selected=true]",
            ReviewPicturesTest::find),
        new View(
            "repairs",
            "/terms?tab=repairs",
            "#terms-repairs[aria-selected=true]",
            ReviewPicturesTest::find),
        new View(
            "export",
            "/",
            ".card .meter",
            b -> {
              b.see(".top button.main").click();
              b.see("dialog[open] .kinds [value=xliff]").click();
            }),
        new View(
            "keys",
            "/d/reading-notes/40",
            ".row.now .s",
            b -> {
              b.press("?");
              b.see("dialog[open] .keys");
            }));
  }

  private static void find(Browser b) {
    b.see(".filters button.main").click();
    b.see(".listing .item");
  }

  @ParameterizedTest
  @MethodSource("views")
  void hasNoSeriousFaultOfAccessibility(View view) {
    for (Look look : looks()) {
      browser.size(look.width(), look.height(), look.width() < 800);
      browser.open(server.url());
      browser.see(".top");
      browser.prefer("theme", look.theme());
      browser.prefer("language", look.language());
      browser.open("about:blank");
      browser.open(server.url() + "#" + view.place());
      browser.see(view.awaited());
      view.steps().accept(browser);
      browser.settle();
      Results results = new AxeBuilder().analyze(browser.driver());
      assertFalse(results.getPasses().isEmpty(), "nothing was looked at");
      List<String> grave =
          results.getViolations().stream()
              .filter(rule -> GRAVE.contains(rule.getImpact()))
              .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
              .toList();
      picture(view, look);
      browser.press(Keys.ESCAPE);
      assertEquals(List.of(), grave, view + ", " + look);
    }
  }

  /**
   * Both themes, widths and languages; every combination where pictures are made, in the language
   * of {@code duizhao.pictures.language}.
   */
  private static List<Look> looks() {
    if (!Boolean.getBoolean(PICTURES)) {
      return List.of(new Look("en", "light", 1440, 900), new Look("zh", "dark", 390, 844));
    }
    String language = System.getProperty("duizhao.pictures.language", "en");
    return List.of(
        new Look(language, "light", 1440, 900),
        new Look(language, "dark", 390, 844),
        new Look(language, "dark", 1440, 900),
        new Look(language, "light", 390, 844));
  }

  private static void picture(View view, Look look) {
    if (Boolean.getBoolean(PICTURES)) {
      String language = look.language().equals("en") ? "" : look.language() + "-";
      String name =
          "review-" + language + view.name() + "-" + look.theme() + "-" + look.width() + ".png";
      try {
        Path pictures = Path.of(System.getProperty("duizhao.pictures.folder", "docs/pictures"));
        Files.createDirectories(pictures);
        Files.write(pictures.resolve(name), browser.screenshot());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
