package io.duizhao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The documents of {@code shapes.md}, one of each shape. */
final class Shapes {
  static final String PAGE = "src/test/resources/io/duizhao/cli/shapes.md";

  static final Pattern EXAMPLE =
      Pattern.compile(
          "\n## ([^\n]+)\n~~~~ (\\w+) (\\w+)\n(.*?)~~~~\n(?:~~~~ merged\n(.*?)~~~~\n)?",
          Pattern.DOTALL);

  private Shapes() {}

  /**
   * A document.
   *
   * @param reader what reads it
   * @param ending of its file's name
   * @param merged what a disguise of its segments makes of it
   */
  record Shape(String title, String reader, String ending, String text, String merged) {}

  static List<Shape> all() throws IOException {
    try (InputStream in = Shapes.class.getResourceAsStream("shapes.md")) {
      String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return EXAMPLE
          .matcher(page)
          .results()
          .map(
              m ->
                  new Shape(
                      m.group(1),
                      m.group(2),
                      m.group(3),
                      m.group(4),
                      Objects.requireNonNullElse(m.group(5), "")))
          .toList();
    }
  }
}
