package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.transcript.formats.Readers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No input takes more than a time that grows with its length: the limit is far beyond that. */
class LongInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "**", "_", "`", "[", "[](", "![](", "（", "“", "<", "<!--", "<b>", "&", "\\", ": "
      })
  void aMillionMarksOnOneLine(String mark) {
    read("**主持人：** " + mark.repeat(1_000_000 / mark.length()), "markdown", "srt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "字\n",
        "**字：**\n\n",
        "字字字字字字字字字字，\n\n",
        "- 字\n",
        "<!--\n",
        "```\n",
        "---\n",
        "00:01 --> 00:02\n字\n"
      })
  void manyLines(String line) {
    String text = "# 标题\n\n" + line.repeat(50_000 / line.length());
    read(text, "markdown", "captions", "timed", "plain", "srt", "vtt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"这是一句没有换行的话，后面还有很多句。", "One more sentence on the same line. "})
  void fiveMillionCharactersOnOneLine(String sentence) {
    read(sentence.repeat(5_000_000 / sentence.length()), "webpage");
  }

  private static void read(String text, String... ids) {
    SourceFile file = SourceFile.of("long", text.getBytes(StandardCharsets.UTF_8));
    Readers readers = Readers.standard();
    readers.choose(file);
    for (String id : ids) {
      assertTimeoutPreemptively(
          LIMIT, () -> readers.withId(id).read(file, "long", Language.ZH_CN), id);
    }
  }
}
