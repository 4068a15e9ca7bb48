package io.duizhao.workflow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.xliff.XliffOptions;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.model.text.Document;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.transcript.SampleText;
import io.duizhao.transcript.formats.Readers;
import io.duizhao.workflow.format.Tool;
import io.duizhao.workflow.format.UnitBuilder;
import io.duizhao.workflow.incoming.MergeJob;
import io.duizhao.workflow.incoming.UntranslatedPolicy;
import io.duizhao.workflow.pair.Stages;
import io.duizhao.workflow.pair.TextSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a document to XLIFF and back; the seed that is shown makes a failure again. */
class MergePropertiesTest {
  private static final Path SHARED = Path.of(System.getProperty("duizhao.shared", "../shared"));
  private static final TextSource TEXTS = Stages.texts(null);
  private static final List<String> READERS =
      List.of(
          "markdown", "webpage", "plain", "srt", "vtt", "ass", "captions", "timed", "html", "json");

  /** Those that {@link SampleText} has texts for; the others read an interview. */
  private static final List<String> FORMATS =
      List.of("markdown", "srt", "vtt", "ass", "html", "json");

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSourceAsTargetGivesTheSameBytes(long seed) {
    Random random = new Random(seed);
    String noise = SampleText.noise(random).replace("\uD83D", "");
    for (String reader : READERS) {
      String text = text(reader, random);
      text = reader.equals("json") || random.nextInt(3) > 0 ? text : noise;
      assertComesBack(file(text), reader, version(random));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aDisguiseIsReadAsTheSameStructure(long seed) {
    Random random = new Random(seed);
    for (String reader : List.of("markdown", "srt", "vtt", "ass", "html")) {
      SourceFile file = file(SampleText.inFormat(reader, random));
      SegmentedDocument source = cut(file, reader);
      byte[] xliff = xliff(file, source, version(random), TargetFill.PSEUDO);
      byte[] merged = merge(xliff);
      SourceFile again = SourceFile.of("again", merged);
      assertEquals(
          shape(source.document()), shape(read(again, reader)), () -> reader + "\n" + again.text());
      assertTrue(source.segments().isEmpty() || !again.text().equals(file.text()), reader);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneChangedTargetChangesThatTextOnly(long seed) {
    Random random = new Random(seed);
    for (String reader : READERS) {
      SourceFile file = file(text(reader, random));
      SegmentedDocument source = cut(file, reader);
      List<Segment> plain =
          source.segments().stream()
              .filter(segment -> segment.codes().isEmpty() && !segment.origin().isEmpty())
              .toList();
      if (plain.isEmpty()) {
        continue;
      }
      Segment segment = plain.get(random.nextInt(plain.size()));
      String xliff =
          new String(
              xliff(file, source, XliffVersion.V1_2, TargetFill.SOURCE), StandardCharsets.UTF_8);
      int unit = xliff.indexOf("<trans-unit id=\"" + segment.id() + "\"");
      int target = xliff.indexOf('>', xliff.indexOf("<target", unit)) + 1;
      String changed =
          xliff.substring(0, target)
              + "Someone else speaks"
              + xliff.substring(xliff.indexOf("</target>", target));
      String merged = utf8(merge(changed.getBytes(StandardCharsets.UTF_8)));
      String old = file.text();
      int begin = segment.origin().get(0).begin();
      int end = segment.origin().get(segment.origin().size() - 1).end();
      String shown = reader + " " + segment + "\n" + old + "\n----\n" + merged;
      assertTrue(merged.replaceAll("\\s+", " ").contains("Someone else speaks"), shown);
      assertTrue(merged.startsWith(old.substring(0, begin)), shown);
      assertTrue(merged.endsWith(old.substring(end)), shown);
    }
  }

  @TestFactory
  Stream<DynamicTest> samplesComeBackByteByByte() {
    return files(Path.of("source-zh"))
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertComesBack(file)));
  }

  @TestFactory
  Stream<DynamicTest> realFilesComeBackByteByByte() {
    assumeTrue(Files.isDirectory(SHARED), () -> "no " + SHARED);
    return files(SHARED.resolve("transcripts"))
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> assertComesBack(file)));
  }

  private static void assertComesBack(Path path) {
    SourceFile file = SourceFile.read(path, String.valueOf(path.getFileName()));
    String reader = Readers.standard().choose(file).reader().id();
    for (XliffVersion version : XliffVersion.values()) {
      assertComesBack(file, reader, version);
    }
  }

  private static void assertComesBack(SourceFile file, String reader, XliffVersion version) {
    SegmentedDocument source = cut(file, reader);
    byte[] xliff = xliff(file, source, version, TargetFill.SOURCE);
    MergeJob.Merged merged = MergeJob.merge(SourceFile.of("x.xlf", xliff), UntranslatedPolicy.FAIL);
    assertArrayEquals(file.bytes(), merged.file().bytes(), () -> reader + "\n" + file.text());
    assertEquals(List.of(), merged.remarks());
  }

  private static byte[] merge(byte[] xliff) {
    return MergeJob.merge(SourceFile.of("x.xlf", xliff), UntranslatedPolicy.SOURCE).file().bytes();
  }

  private static byte[] xliff(
      SourceFile file, SegmentedDocument source, XliffVersion version, TargetFill fill) {
    BilingualDocument document =
        new BilingualDocument(source, LanguagePair.DEFAULT, UnitBuilder.untranslated(source));
    XliffOptions options =
        XliffOptions.of(Tool.asExchangeTool())
            .withFill(fill)
            .withOriginal(file)
            .withPolicy((unit, language) -> true);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      options.writer(version).write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<String> shape(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.speaker() + " " + block.cues().size())
        .toList();
  }

  private static XliffVersion version(Random random) {
    return XliffVersion.values()[random.nextInt(XliffVersion.values().length)];
  }

  private static SegmentedDocument cut(SourceFile file, String reader) {
    return TEXTS.segmenter().segment(read(file, reader));
  }

  private static Document read(SourceFile file, String reader) {
    try {
      return Readers.standard().withId(reader).read(file, "sample", Language.ZH_CN);
    } catch (InputException e) {
      throw new IllegalStateException(reader + "\n" + file.text(), e);
    }
  }

  private static SourceFile file(String text) {
    return SourceFile.of("sample.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String reader, Random random) {
    return FORMATS.contains(reader)
        ? SampleText.inFormat(reader, random)
        : SampleText.interview(random);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
