package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.formats.Readers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text reads the same however it was wrapped; the seed that is shown makes a failure again. */
class WrappingPropertiesTest {
  private static final String HEAD =
      "文章作者: 林默\n发布时间: 2025-05-09 08:15\n发布地: 未知地区\n原文链接: https://example.com/s?id=2\n\n";

  static Stream<Arguments> widths() {
    return IntStream.of(40, 60, 72, 78, 100)
        .boxed()
        .flatMap(width -> IntStream.range(0, 20).mapToObj(seed -> Arguments.of(width, seed)));
  }

  @ParameterizedTest(name = "width {0}, seed {1}")
  @MethodSource("widths")
  void brokenBetweenCharacters(int width, long seed) {
    String text = SampleText.talk(new Random(seed));
    assertEquals(read(text), read(wrap(text, width, true, 2)));
  }

  @ParameterizedTest(name = "width {0}, seed {1}")
  @MethodSource("widths")
  void brokenAtSpacesOnly(int width, long seed) {
    String text = SampleText.talk(new Random(seed));
    assertEquals(read(text), read(wrap(text, width, false, 2)));
  }

  @ParameterizedTest(name = "width {0}, seed {1}")
  @MethodSource("widths")
  void countedInCharactersBelowProperties(int width, long seed) {
    String text = SampleText.talk(new Random(seed));
    assertEquals(read(HEAD + text), read(HEAD + wrap(text, width, false, 1)));
  }

  /**
   * Puts as much into each line as fits; a mark may not begin a line; {@code wide}: what Han
   * counts.
   */
  private static String wrap(String text, int width, boolean anywhere, int wide) {
    return text.lines()
        .map(line -> wrapLine(line, width, anywhere, wide))
        .collect(Collectors.joining("\n"));
  }

  private static String wrapLine(String line, int width, boolean anywhere, int wide) {
    StringBuilder out = new StringBuilder();
    int columns = 0;
    int at = 0;
    while (at < line.length()) {
      int end = unitEnd(line, at, anywhere);
      int needed = columns(line, at, end, wide);
      boolean space = at > 0 && line.charAt(at - 1) == ' ';
      if (columns > 0 && columns + needed > width && (space || anywhere)) {
        if (space) {
          out.setLength(out.length() - 1);
        }
        out.append('\n');
        columns = 0;
      }
      out.append(line, at, end);
      columns += needed;
      at = end;
      if (at < line.length() && line.charAt(at) == ' ') {
        out.append(' ');
        columns++;
        at++;
      }
    }
    return out.toString();
  }

  private static int unitEnd(String line, int begin, boolean anywhere) {
    int end = begin + (line.startsWith("- ", begin) || line.startsWith("# ", begin) ? 3 : 1);
    boolean single = anywhere && Scripts.isWide(line.charAt(begin));
    while (end < line.length()
        && line.charAt(end) != ' '
        && (!anywhere
            || "，。！？；：”…".indexOf(line.charAt(end)) >= 0
            || "“".indexOf(line.charAt(end - 1)) >= 0
            || !single && !Scripts.isWide(line.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static int columns(String line, int begin, int end, int wide) {
    int columns = 0;
    for (int i = begin; i < end; i++) {
      columns += Scripts.isWide(line.charAt(i)) ? wide : 1;
    }
    return columns;
  }

  private static String read(String text) {
    SourceFile file = SourceFile.of("sample", text.getBytes(StandardCharsets.UTF_8));
    return Readers.standard()
        .withId("markdown")
        .read(file, "sample", Language.ZH_CN)
        .blocks()
        .stream()
        .map(WrappingPropertiesTest::render)
        .collect(Collectors.joining("\n"));
  }

  private static String render(Block block) {
    return block.kind() + " " + block.speaker() + " " + block.text().text();
  }
}
