package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.transcript.formats.Readers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code readers.md} and {@code files.md}. */
class TranscriptSpecTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "\n### ([^\n]+)\n(?:(?!~~~~)[^\n]*\n)*~~~~ (\\w+)( en)?( !)?\n(.*?)~~~~\n~~~~ blocks\n(.*?)~~~~\n",
          Pattern.DOTALL);

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    return Stream.concat(examples("readers.md"), examples("files.md"));
  }

  private static Stream<DynamicTest> examples(String name) throws IOException {
    try (InputStream in = TranscriptSpecTest.class.getResourceAsStream(name)) {
      byte[] spec = Objects.requireNonNull(in).readAllBytes();
      return EXAMPLE
          .matcher(new String(spec, StandardCharsets.UTF_8))
          .results()
          .map(
              match ->
                  DynamicTest.dynamicTest(
                      match.group(1),
                      () ->
                          check(
                              match.group(2),
                              match.group(3) == null ? Language.ZH_CN : Language.EN_US,
                              match.group(4) == null,
                              match.group(5),
                              match.group(6))));
    }
  }

  private static void check(
      String reader, Language language, boolean recognised, String text, String expected) {
    SourceFile file = SourceFile.of("example", text.getBytes(StandardCharsets.UTF_8));
    Readers readers = Readers.standard();
    if (recognised) {
      assertEquals(reader, readers.choose(file).reader().id());
    }
    Document document = readers.withId(reader).read(file, "example", language);
    assertEquals(expected, render(document));
    Invariants.check(document);
  }

  private static String render(Document document) {
    return document.blocks().stream().map(TranscriptSpecTest::render).collect(Collectors.joining());
  }

  private static String render(Block block) {
    String speaker = block.speaker() == null ? "" : block.speaker();
    return block.kind().label() + " | " + speaker + " | " + block.text().text() + "\n";
  }
}
