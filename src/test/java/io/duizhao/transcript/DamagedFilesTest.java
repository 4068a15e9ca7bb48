package io.duizhao.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Document;
import io.duizhao.transcript.document.HtmlReader;
import io.duizhao.transcript.formats.Readers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedFilesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "srt | 1\\n00:00:01,000 --> 00:00:02,000\\n一\\n\\n2\\n00:00:0x,000 --> 00:00:03,000\\n二 | 6:1",
        "ass | [Script Info]\\n[Events]\\nDialogue: 0,0:00:0x,0:00:02.00,D,,0,0,0,,一 | 3:13",
        "ass | [Script Info]\\n[Events]\\nDialogue: 0,0:00:01.00 | 3:23",
        "json | {\"segments\": [{\"text\": \"一\"}, {\"text\": | 1:38",
        "json | {\"segments\":\\n [{\"text\": \"一\" \"二\"}]} | 2:16",
      })
  void thePlaceIsNamed(String reader, String text, String place) {
    InputException refused =
        assertThrows(InputException.class, () -> read(reader, text.replace("\\n", "\n")));
    assertTrue(refused.getMessage().startsWith("talk:" + place + ": "), refused.getMessage());
  }

  @Test
  void jsonWithoutSpeechIsRefused() {
    InputException refused =
        assertThrows(InputException.class, () -> read("json", "{\"name\": \"x\"}"));
    assertTrue(refused.getMessage().contains("segments"), refused.getMessage());
  }

  @Test
  void aCaptionMayBeHuge() {
    String said = "先听一遍，".repeat(200_000);
    for (String head :
        new String[] {
          "1\n00:00:01,000 --> 00:00:02,000\n",
          "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,{\\an8}",
        }) {
      String reader = head.startsWith("1") ? "srt" : "ass";
      Document document = read(reader, head + said);
      assertEquals(said, document.blocks().get(0).text().text());
    }
  }

  @Test
  void aPageNamesItsEncoding() {
    String page = "<html><head><meta charset=big5></head><body><p>國語課本</p></body></html>";
    byte[] bytes = page.getBytes(java.nio.charset.Charset.forName("Big5"));
    Document document = new HtmlReader().read(SourceFile.of("page", bytes), "page", Language.ZH_CN);
    assertEquals("國語課本", document.blocks().get(0).text().text());
  }

  private static Document read(String reader, String text) {
    SourceFile file = SourceFile.of("talk", text.getBytes(StandardCharsets.UTF_8));
    return Readers.standard().withId(reader).read(file, "talk", Language.ZH_CN);
  }
}
