package io.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Document;
import io.duizhao.transcript.formats.Readers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LF, CRLF and CR make the same sentences, in every format with lines. */
class LineEndsTest {
  private static final List<String> LINES =
      List.of("", "今天下雨。我们不去了！", "他说：“好。”", "# 标题", "但是没有标点的一行字", "- 一点", "**甲：**你好。", "> 引文！");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void cutAlike(long seed) {
    Random random = new Random(seed);
    for (String name : List.of("a.md", "a.txt", "a.srt")) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        String line = LINES.get(random.nextInt(LINES.size()));
        if (name.endsWith("srt")) {
          text.append(i + 1).append("\n00:00:").append(10 + i).append(",000 --> 00:00:");
          text.append(10 + i).append(",900\n").append(line.isEmpty() ? "嗯" : line).append('\n');
        } else {
          text.append(line);
        }
        text.append('\n');
      }
      List<String> expected = segments(name, text.toString());
      assertEquals(expected, segments(name, text.toString().replace("\n", "\r\n")), text::toString);
      assertEquals(expected, segments(name, text.toString().replace('\n', '\r')), text::toString);
    }
  }

  private static List<String> segments(String name, String text) {
    SourceFile file = SourceFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    Document document = Readers.standard().choose(file).reader().read(file, name, Language.ZH_CN);
    return Samples.SEGMENTER.segment(document).segments().stream().map(Segment::text).toList();
  }
}
