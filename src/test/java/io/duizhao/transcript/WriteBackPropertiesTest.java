package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.formats.Readers;
import io.duizhao.transcript.formats.Writers;
import io.duizhao.transcript.write.BlockPlaces;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.Stretches;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text that is written back; the seed that is shown makes a failure again. */
class WriteBackPropertiesTest {
  private static final List<String> READERS =
      List.of("markdown", "captions", "timed", "webpage", "plain", "srt", "vtt", "ass", "html");

  private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSameTextGivesTheSameBytes(long seed) {
    Random random = new Random(seed);
    String text = random.nextBoolean() ? SampleText.noise(random) : SampleText.interview(random);
    for (String reader : READERS) {
      SourceFile file = file(text.replace("\uD83D", ""), random);
      Document document = read(reader, file);
      List<Replacement> all = new ArrayList<>();
      for (int i = 0; i < document.blocks().size(); i++) {
        for (Span span : Stretches.of(document.blocks().get(i))) {
          all.add(same(document, i, span));
        }
      }
      assertArrayEquals(file.bytes(), write(reader, file, document, all).bytes(), reader);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneNewTextChangesOnlyItsStretch(long seed) {
    Random random = new Random(seed);
    String text = random.nextInt(4) == 0 ? SampleText.noise(random) : SampleText.interview(random);
    for (String reader : READERS) {
      SourceFile file = file(text.replace("\uD83D", ""), random);
      Document document = read(reader, file);
      if (document.blocks().isEmpty()) {
        continue;
      }
      int index = random.nextInt(document.blocks().size());
      Block block = document.blocks().get(index);
      List<Span> spans = Stretches.of(block);
      Span span = spans.get(random.nextInt(spans.size()));
      if (block.text().originals(span).isEmpty()) {
        continue;
      }
      Replacement other = new Replacement(index, span, "Someone else speaks", List.of());
      String written =
          text(
              write(reader, file, document, List.of(other)), file.encoding().get().byteOrderMark());
      String old = file.text();
      List<Span> copied = block.text().originals(span);
      int before = before(block, span);
      int after = old.length() - after(block, span, old);
      assertEquals(
          old.substring(0, before), written.substring(0, before), reader + ": before " + copied);
      assertEquals(
          old.substring(old.length() - after),
          written.substring(written.length() - after),
          reader + ": after " + copied);
      assertTrue(
          words(written.substring(before)).contains("Someone else speaks"),
          () -> reader + ": " + written);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aNewTextIsReadAsItWasMeant(long seed) {
    Random random = new Random(seed);
    for (String reader : List.of("markdown", "srt", "vtt", "ass", "html", "json")) {
      String text = SampleText.inFormat(reader, random);
      SourceFile file = SourceFile.of("sample", text.getBytes(StandardCharsets.UTF_8));
      Document document = read(reader, file);
      List<Replacement> all = new ArrayList<>();
      List<String> wanted = new ArrayList<>();
      for (int i = 0; i < document.blocks().size(); i++) {
        String target = SampleText.target(random);
        wanted.add(target);
        Span whole = new Span(0, document.blocks().get(i).text().text().length());
        all.add(new Replacement(i, whole, target, List.of()));
      }
      WrittenFile written = write(reader, file, document, all);
      Document again = read(reader, SourceFile.of("sample", written.bytes()));
      assertEquals(
          wanted,
          again.blocks().stream().map(block -> block.text().text()).toList(),
          () -> reader + "\n" + text + "\n" + new String(written.bytes(), StandardCharsets.UTF_8));
      assertEquals(kinds(document), kinds(again), reader);
    }
  }

  private static List<String> kinds(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.speaker() + " " + block.cues().size())
        .toList();
  }

  /** The offset after the last character that stays before the stretch. */
  private static int before(Block block, Span span) {
    List<Span> copied = block.text().originals(new Span(0, span.begin()));
    return copied.isEmpty() ? 0 : copied.get(copied.size() - 1).end();
  }

  private static int after(Block block, Span span, String old) {
    List<Span> copied = block.text().originals(new Span(span.end(), block.text().text().length()));
    return copied.isEmpty() ? old.length() : copied.get(0).begin();
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Replacement same(Document document, int block, Span span) {
    Block own = document.blocks().get(block);
    BlockPlaces places = new BlockPlaces(document.original(), own, Notation.PLAIN);
    return new Replacement(block, span, span.of(own.text().text()), places.codes(span));
  }

  private static SourceFile file(String text, Random random) {
    String name = CHARSETS.get(random.nextInt(CHARSETS.size()));
    boolean utf8 = name.equals("UTF-8");
    boolean mark = name.startsWith("UTF-16") || utf8 && random.nextBoolean();
    Charset charset = Charset.forName(name);
    SourceFile file = SourceFile.of("sample", ((mark ? "\uFEFF" : "") + text).getBytes(charset));
    return file.isText() && file.text().equals(text)
        ? file
        : SourceFile.of("sample", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(WrittenFile written, boolean mark) {
    String text = new String(written.bytes(), written.encoding().get().charset());
    return mark ? text.substring(1) : text;
  }

  private static WrittenFile write(
      String reader, SourceFile file, Document document, List<Replacement> replacements) {
    return Writers.of(reader).write(file, document, replacements, Map.of());
  }

  private static Document read(String reader, SourceFile file) {
    return Readers.standard().withId(reader).read(file, "sample", Language.ZH_CN);
  }
}
