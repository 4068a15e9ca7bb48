package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Timecode;
import io.duizhao.transcript.formats.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Public suites of subtitle files, read with our readers. */
class SubtitleSuitesTest {
  private static final Path SUITES =
      Path.of(System.getProperty("duizhao.shared", "../shared"), "suites", "subtitles");

  /**
   * UTF-32 and Windows-1252 are not among our encodings; one file has no valid caption; one asks a
   * player to hide made-up tags, which are text to us.
   */
  private static final List<String> SKIPPED =
      List.of("utf-32", "windows-1252", "invalid", "capability_tester");

  @Test
  void subRipFilesKeepEveryLetterBesideNumbersAndTimes() throws IOException {
    for (Path file : files(".srt")) {
      SourceFile source = SourceFile.read(file, file.getFileName().toString());
      if (SKIPPED.stream().anyMatch(file.toString()::contains)) {
        continue;
      }
      String text =
          Stream.of(source.text().split("\\R", -1))
              .filter(line -> !line.contains("-->") && !line.matches("\\s*\\d+\\s*"))
              .map(line -> line.replaceAll("</?[a-zA-Z][^<>]*>|\\{\\\\[^{}]*\\}", ""))
              .collect(Collectors.joining());
      assertEquals(letters(text), letters(text(read("srt", source))), file.toString());
    }
  }

  @Test
  void webVttFilesHaveTheCuesThatTheSuiteExpects() throws IOException {
    ObjectMapper json = new ObjectMapper();
    int cues = 0;
    for (Path file : files(".vtt")) {
      Path expected = Path.of(file.toString().replace(".vtt", ".json"));
      // 120:00.000 has too many minutes for WebVTT; the suite's program takes them for hours.
      if (!Files.exists(expected) || file.endsWith("minimum-spots-over-sixty.vtt")) {
        continue;
      }
      SourceFile source = SourceFile.read(file, file.getFileName().toString());
      Document document = read("vtt", source);
      Invariants.check(document);
      String all = letters(text(document));
      for (JsonNode cue : json.readTree(expected.toFile()).path("cues")) {
        String text = letters(withoutTags(cue.path("text").asText()));
        assertTrue(all.contains(text), () -> file + ": " + text + " in " + all);
        cues += text.isEmpty() ? 0 : 1;
        long begin = Math.round(cue.path("startTime").asDouble() * 1000);
        assertTrue(text.isEmpty() || begins(document).contains(begin), file + " at " + begin);
      }
    }
    assertTrue(cues > 100, cues + " cues");
  }

  private static String withoutTags(String text) {
    return text.replaceAll(
            "<rt\\b[^<>]*>[^<]*</rt>", "") // how a word is read is no part of the text
        .replaceAll("</?(b|i|u|c|v|lang|ruby|rt)\\b[^<>]*>|<\\d[^<>]*>", "")
        .replaceAll("&(amp|lt|gt|nbsp|lrm|rlm);", " ");
  }

  private static List<Long> begins(Document document) {
    return document.blocks().stream()
        .flatMap(block -> block.cues().stream())
        .map(cue -> Objects.requireNonNull(cue.timecode()))
        .map(Timecode::begin)
        .toList();
  }

  private static List<Path> files(String ending) throws IOException {
    assumeTrue(Files.isDirectory(SUITES), () -> "no subtitle suites in " + SUITES);
    try (Stream<Path> all = Files.walk(SUITES)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Document read(String reader, SourceFile source) {
    return Readers.standard().withId(reader).read(source, "x", Language.EN_US);
  }

  private static String text(Document document) {
    return document.blocks().stream()
        .map(Block::text)
        .map(text -> text.text())
        .collect(Collectors.joining());
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
