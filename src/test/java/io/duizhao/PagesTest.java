package io.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages lead where they say, and say the same where they say it twice. */
class PagesTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?) *#*");
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\w.,])(?:\\d[\\d,]*)?\\.?\\d+(?!\\w)");
  private static final Pattern SHARE = Pattern.compile("(?<![\\w.])\\.\\d{3}\\b");
  private static final String RULE = "[|: -]*---[|: -]*";

  /** Every page that is not history. */
  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : List.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(Path.of(name));
    }
    for (String folder : List.of("docs", "spec")) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  @Test
  void everyLinkLeadsToAFileAndAHeadingInIt() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      for (String line : prose(page)) {
        LINK.matcher(line.replaceAll("`[^`]*`", "`"))
            .results()
            .map(link -> link.group(1))
            .filter(link -> !link.contains(":"))
            .filter(link -> !leads(page, link))
            .forEach(link -> broken.add(page + ": " + link));
      }
    }
    assertEquals(List.of(), broken);
  }

  private static boolean leads(Path page, String link) {
    int mark = link.indexOf('#');
    String path = mark < 0 ? link : link.substring(0, mark);
    Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    return Files.exists(file) && (mark < 0 || anchors(file).contains(link.substring(mark + 1)));
  }

  /** Returns the names that code hosts give to a page's headings. */
  private static Set<String> anchors(Path page) {
    Set<String> anchors = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    for (String line : prose(page)) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        String anchor =
            heading
                .group(1)
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
        int times = seen.merge(anchor, 1, Integer::sum);
        anchors.add(times == 1 ? anchor : anchor + "-" + (times - 1));
      }
    }
    return anchors;
  }

  /** Returns a page's lines that are not in a fenced block. */
  private static List<String> prose(Path page) {
    List<String> lines = new ArrayList<>();
    String fence = "";
    for (String line : lines(page)) {
      String mark = line.replaceFirst("^((`{3,}|~{3,})?).*$", "$1");
      if (fence.isEmpty() && mark.isEmpty()) {
        lines.add(line);
      } else if (fence.isEmpty()) {
        fence = mark;
      } else if (mark.startsWith(fence)) {
        fence = "";
      }
    }
    return lines;
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyTableHasAHeadAndRowsOfItsWidth() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      List<String> lines = prose(page);
      int width = 0;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (!line.startsWith("|")) {
          width = 0;
        } else if (width == 0 && (i + 1 == lines.size() || !lines.get(i + 1).matches(RULE))) {
          broken.add(page + ": no head: " + line);
        } else if (width == 0) {
          width = cells(line).size();
        } else if (cells(line).size() != width) {
          broken.add(page + ": " + cells(line).size() + " cells, not " + width + ": " + line);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static List<String> cells(String row) {
    String inner = row.strip().replaceAll("^\\||\\|$", "").replace("\\|", "¦");
    return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
  }

  /** Each row of the table names the page that its figures come from. */
  @Test
  void theReadmesFiguresAreThoseOfThePages() throws IOException {
    Path readme = Path.of("README.md");
    List<String> rows =
        lines(readme).stream()
            .dropWhile(line -> !line.startsWith("| how good"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    assertTrue(rows.size() >= 4, () -> "rows: " + rows);
    List<String> wrong = new ArrayList<>();
    for (String row : rows) {
      List<String> cells = cells(row);
      Matcher link = LINK.matcher(cells.get(0));
      assertTrue(link.find(), row);
      List<String> lines = lines(Path.of(link.group(1).replaceFirst("#.*", "")));
      Set<String> figures = figures(cells.get(1) + " " + cells.get(2));
      assertTrue(figures.size() >= 2, row);
      if (lines.stream().noneMatch(line -> figures(line).containsAll(figures))) {
        wrong.add(row);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theChineseReadmeHasTheFiguresOfTheEnglish() throws IOException {
    Set<String> english = shares(Path.of("README.md"));
    Set<String> chinese = shares(Path.of("README.zh-CN.md"));
    assertTrue(chinese.size() >= 3, () -> "figures: " + chinese);
    chinese.removeAll(english);
    assertEquals(Set.of(), chinese);
  }

  private static Set<String> shares(Path page) throws IOException {
    return all(SHARE, String.join("\n", prose(page)));
  }

  private static Set<String> figures(String text) {
    return all(FIGURE, text.replaceAll("\\]\\([^)]*\\)", "]"));
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
