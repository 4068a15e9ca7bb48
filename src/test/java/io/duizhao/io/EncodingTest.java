package io.duizhao.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String SIMPLIFIED = "主持人：大家好，今天我们聊一聊机器翻译。\n嘉宾：谢谢邀请，这个话题我很感兴趣，也想听听各位的看法。\n";
  private static final String TRADITIONAL = "主持人：大家好，今天我們聊一聊機器翻譯。\n來賓：謝謝邀請，這個話題我很感興趣，也想聽聽各位的看法。\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "GB18030, GB18030",
    "GBK, GB18030",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE"
  })
  void simplifiedTextIsReadInItsEncoding(String written, String found) {
    assertReads(SIMPLIFIED, written, found);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "Big5, Big5-HKSCS", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE"})
  void traditionalTextIsReadInItsEncoding(String written, String found) {
    assertReads(TRADITIONAL, written, found);
  }

  private static void assertReads(String text, String written, String found) {
    SourceFile file = SourceFile.of("a.txt", text.getBytes(Charset.forName(written)));
    assertEquals(Charset.forName(found), file.encoding().orElseThrow().charset());
    assertEquals(text, file.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void theByteOrderMarkIsNoText(String charset) {
    SourceFile file =
        SourceFile.of("a.txt", ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset)));
    assertTrue(file.encoding().orElseThrow().byteOrderMark());
    assertEquals(SIMPLIFIED, file.text());
  }

  @Test
  void englishAloneIsUtf8() {
    SourceFile file = SourceFile.of("a.txt", "Hello.\n".getBytes(StandardCharsets.US_ASCII));
    assertEquals(StandardCharsets.UTF_8, file.encoding().orElseThrow().charset());
  }

  @Test
  void anEmptyFileIsAnEmptyText() {
    assertEquals("", SourceFile.of("a.txt", new byte[0]).text());
  }

  @Test
  void binaryDataIsNoText() {
    byte[] bytes = new byte[4000];
    new Random(7).nextBytes(bytes);
    SourceFile file = SourceFile.of("a.bin", bytes);
    assertFalse(file.isText());
    InputException failure = assertThrows(InputException.class, file::text);
    assertTrue(failure.getMessage().startsWith("a.bin: is no text"), failure.getMessage());
  }

  @Test
  void aFewNulsDoNotMakeTextBinary() {
    String text = SIMPLIFIED.repeat(20) + "\0\n";
    assertEquals(text, SourceFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void aMegabyteWithACharacterCutAtTheSamplesEndIsStillRead() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write('a');
    bytes.writeBytes("翻译".repeat(300_000).getBytes(StandardCharsets.UTF_8));
    SourceFile file = SourceFile.of("a.txt", bytes.toByteArray());
    assertEquals(600_001, file.text().length());
  }
}
