package io.duizhao.transcript.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {
  private final Readers readers = Readers.standard();

  @ParameterizedTest
  @CsvSource({
    "source-zh/language-of-machines.txt, captions",
    "source-zh/model-release-chat.md, markdown",
    "source-zh/reading-notes.txt, webpage",
    "source-zh/termbase-interview.md, markdown",
    "target-en/language-of-machines.srt, srt",
    "target-en/reading-notes.mt.txt, webpage",
    "target-en/speech-recognition-talk.docx, docx",
  })
  void ownSamplesAreRecognisedByContent(String file, String reader) {
    SourceFile source = SourceFile.read(Path.of(file), file);
    SourceFile nameless = SourceFile.of("nameless", source.bytes());
    Readers.Choice choice = readers.choose(nameless);
    assertEquals(reader, choice.reader().id(), choice.recognition().reason());
    assertTrue(!choice.recognition().reason().isEmpty());
  }

  @Test
  void aShortPostWithFrontMatterIsMarkdown() {
    for (String text :
        new String[] {
          "---\ntitle: 谁来检查\ndate: 2024-01-02\n---\n你好。\n",
          "---\nlayout: post\ntime: 00:01:02\n---\n\n只有一行\n",
          "+++\ntitle = '谁来检查'\n+++\n\n只有一行\n"
        }) {
      SourceFile file = SourceFile.of("post", text.getBytes(StandardCharsets.UTF_8));
      assertEquals("markdown", readers.choose(file).reader().id(), text);
    }
    SourceFile captions =
        SourceFile.of("c", "---\n欢迎收听\n我们开始\n---\n好的".getBytes(StandardCharsets.UTF_8));
    assertEquals("captions", readers.choose(captions).reader().id());
  }

  @Test
  void binaryDataIsRefused() {
    byte[] bytes = new byte[4096];
    new Random(1).nextBytes(bytes);
    bytes[0] = 0;
    InputException refused =
        assertThrows(InputException.class, () -> readers.choose(SourceFile.of("a.bin", bytes)));
    assertTrue(refused.getMessage().startsWith("a.bin: "), refused.getMessage());
  }

  @Test
  void anUnknownReaderIsRefusedWithTheNamesOfAll() {
    InputException refused = assertThrows(InputException.class, () -> readers.withId("pdf"));
    assertTrue(refused.getMessage().contains("markdown"), refused.getMessage());
  }
}
