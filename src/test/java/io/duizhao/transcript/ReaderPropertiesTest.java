package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Document;
import io.duizhao.transcript.formats.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any input; the seed that is shown makes a failure again. */
class ReaderPropertiesTest {
  private static final List<String> TEXT_READERS =
      List.of("markdown", "captions", "timed", "webpage", "plain", "srt", "vtt", "ass", "html");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyTextGivesBlocksThatMapBack(long seed) {
    String text = SampleText.noise(new Random(seed));
    for (String reader : TEXT_READERS) {
      Invariants.check(read(reader, text));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void plainTextKeepsEveryLetter(long seed) {
    String text = SampleText.interview(new Random(seed)).replaceAll("主持人：|林默：", "");
    assertEquals(letters(text), letters(blocks("plain", text)));
    assertEquals(letters(text), letters(blocks("captions", text)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void markdownKeepsEveryLetterButAddressesAndLabels(long seed) {
    String text = "**主持人：** 开始。\n\n" + SampleText.interview(new Random(seed));
    String wanted = text.replaceAll("\\]\\([^)]*\\)|\\*\\*(主持人|林默)：\\*\\*", "");
    assertEquals(letters(wanted), letters(blocks("markdown", text)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void lineEndsMakeNoDifference(long seed) {
    Random random = new Random(seed);
    String text =
        (random.nextBoolean() ? SampleText.interview(random) : SampleText.noise(random))
            .replaceAll("\r\n?", "\n");
    for (String reader : TEXT_READERS) {
      String expected = blocks(reader, text);
      assertEquals(expected, blocks(reader, text.replace("\n", "\r\n")), reader + " with CRLF");
      assertEquals(expected, blocks(reader, text.replace("\n", "\r")), reader + " with CR");
    }
  }

  private static Document read(String reader, String text) {
    SourceFile file = SourceFile.of("sample", text.getBytes(StandardCharsets.UTF_8));
    return Readers.standard().withId(reader).read(file, "sample", Language.ZH_CN);
  }

  private static String blocks(String reader, String text) {
    return read(reader, text).blocks().stream()
        .map(block -> block.text().text())
        .collect(Collectors.joining("\n"));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
