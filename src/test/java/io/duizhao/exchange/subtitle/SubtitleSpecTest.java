package io.duizhao.exchange.subtitle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.message.MessageTable;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.model.text.Timecode;
import io.duizhao.text.hanlp.HanLpTagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code subtitles.md}. */
class SubtitleSpecTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\n### ([^\n]+)\n(?:(?!~~~~)[^\n]*\n)*~~~~ (source|target|both)\n(.*?)~~~~\n~~~~ cues\n(.*?)~~~~\n",
          Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    try (InputStream in = SubtitleSpecTest.class.getResourceAsStream("subtitles.md")) {
      String spec = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return EXAMPLE
          .matcher(spec)
          .results()
          .map(
              match ->
                  DynamicTest.dynamicTest(
                      match.group(1),
                      () -> assertEquals(match.group(4), cues(match.group(2), match.group(3)))));
    }
  }

  /** Lines of an example are {@code begin end | speaker | Chinese | English}, times in seconds. */
  private static String cues(String side, String lines) {
    List<SpokenDocuments.Line> spoken =
        lines
            .lines()
            .map(
                line -> {
                  String[] parts = line.split(" *\\| *", -1);
                  String[] times = parts[0].strip().split(" +");
                  return new SpokenDocuments.Line(
                      times.length < 2 ? null : new Timecode(millis(times[0]), millis(times[1])),
                      parts[1].isEmpty() ? null : parts[1],
                      parts[2],
                      parts[3].strip());
                })
            .toList();
    SubtitleSide shown = SubtitleSide.valueOf(side.toUpperCase(Locale.ROOT));
    SubtitleLimits limits = SubtitleLimits.DEFAULT.withLines(shown == SubtitleSide.BOTH ? 1 : 2);
    var document = SpokenDocuments.of(spoken);
    Subtitles subtitles =
        new SubtitleMaker(new SubtitleOptions(shown, limits), new HanLpTagger())
            .make(document, SpeechTimes.of(document, Optional.empty()));
    return subtitles.cues().stream().map(SubtitleSpecTest::render).collect(Collectors.joining())
        + subtitles.findings().stream()
            .map(
                finding ->
                    "! " + finding.rule() + ": " + MessageTable.english(finding.message()) + "\n")
            .collect(Collectors.joining());
  }

  private static long millis(String seconds) {
    return Math.round(Double.parseDouble(seconds) * 1000);
  }

  private static String render(SubtitleCue cue) {
    return String.format(
        Locale.ROOT,
        "%.3f %.3f | %s\n",
        cue.time().begin() / 1000.0,
        cue.time().end() / 1000.0,
        String.join(" / ", cue.lines()));
  }
}
