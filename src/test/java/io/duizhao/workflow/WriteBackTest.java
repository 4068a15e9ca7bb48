package io.duizhao.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.workflow.incoming.TranslatedTranscript;
import io.duizhao.workflow.incoming.TranslatedTranscript.Target;
import io.duizhao.workflow.pair.Stages;
import io.duizhao.workflow.pair.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole files, read and cut as a user's are, written back. */
class WriteBackTest {
  private static final Path SHARED = Path.of(System.getProperty("duizhao.shared", "../shared"));
  private static final TextSource TEXTS = Stages.texts(null);

  /** No encoding of ours, or no caption in it. */
  private static final List<String> SKIPPED = List.of("utf-32", "windows-1252", "empty", "invalid");

  @TestFactory
  Stream<DynamicTest> samplesComeBackByteByByte() throws IOException {
    return files(Path.of("source-zh"), ".md", ".txt", ".srt", ".vtt", ".ass", ".json")
        .map(file -> identity(file, Language.ZH_CN));
  }

  @TestFactory
  Stream<DynamicTest> realFilesComeBackByteByByte() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), () -> "no " + SHARED);
    return Stream.concat(
        files(SHARED.resolve("transcripts"), ".txt").map(file -> identity(file, Language.ZH_CN)),
        Stream.of(SHARED.resolve("talks"), SHARED.resolve("suites").resolve("subtitles"))
            .flatMap(folder -> files(folder, ".srt"))
            .filter(file -> SKIPPED.stream().noneMatch(file.toString()::contains))
            .map(
                file -> identity(file, file.endsWith("en.srt") ? Language.EN_US : Language.ZH_CN)));
  }

  private static DynamicTest identity(Path file, Language language) {
    return DynamicTest.dynamicTest(
        file.toString(),
        () -> {
          SourceFile source = SourceFile.read(file, file.getFileName().toString());
          SegmentedDocument document = TEXTS.read(file, source.path(), "x", language);
          List<Target> same = document.segments().stream().map(WriteBackTest::itself).toList();
          assertArrayEquals(
              source.bytes(), TranslatedTranscript.write(source, document, same, Map.of()).bytes());
        });
  }

  private static Target itself(Segment segment) {
    return new Target(List.of(segment.id()), segment.text(), segment.codes());
  }

  private static Stream<Path> files(Path folder, String... endings) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
