package io.duizhao.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {
  private static final String XML = "<?xml version=\"1.0\" encoding='%s'?>\n<a>对照，𠮷😀</a>";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, 0",
    "utf-8, UTF-8, 1",
    "UTF-16, UTF-16BE, 1",
    "UTF-16, UTF-16LE, 1",
    "UTF-16, UTF-16BE, 0",
    "UTF-16, UTF-16LE, 0",
    "UTF-16, UTF-8, 0",
    "GB18030, GB18030, 0"
  })
  void readsWhatBytesSay(String declared, String charset, int mark) throws IOException {
    String xml = XML.formatted(declared);
    byte[] bytes = ((mark > 0 ? "\uFEFF" : "") + xml).getBytes(Charset.forName(charset));
    assertEquals(xml, all(bytes, 8192));
    assertEquals(xml, all(bytes, 1), "one by one");
    assertEquals(xml, all(bytes, 2), "two by two");
  }

  @Test
  void readsLongTextsOverTheirBuffers() throws IOException {
    String xml = "<a>" + "一😀b".repeat(20_000) + "</a>";
    assertEquals(xml, all(xml.getBytes(StandardCharsets.UTF_8), 1000));
  }

  @Test
  void givesAllThatStandsBeforeABadByte() throws IOException {
    byte[] bytes = ("<a>" + "好".repeat(5000) + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    XmlText text = new XmlText(new ByteArrayInputStream(bytes));
    char[] chars = new char[9000];
    int[] count = {0};
    EncodingException bad =
        assertThrows(
            EncodingException.class,
            () -> {
              while (true) {
                count[0] += text.read(chars, 0, 4000);
              }
            });
    assertEquals(5003, count[0]);
    assertEquals("bytes that are not UTF-8", bad.getMessage());
  }

  @Test
  void aCutCharacterAndAnUnknownEncodingAreRefused() {
    byte[] cut = Arrays.copyOf("<a>好".getBytes(StandardCharsets.UTF_8), 5);
    assertThrows(EncodingException.class, () -> all(cut, 100));
    byte[] unknown = XML.formatted("x-klingon").getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "there is no encoding x-klingon",
        assertThrows(EncodingException.class, () -> all(unknown, 100)).getMessage());
    assertEquals(-1, assertEmpty());
  }

  private static int assertEmpty() {
    try {
      return new XmlText(new ByteArrayInputStream(new byte[0])).read(new char[4], 0, 4);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String all(byte[] bytes, int step) throws IOException {
    StringBuilder all = new StringBuilder();
    char[] chars = new char[step + 7];
    try (XmlText text = new XmlText(new ByteArrayInputStream(bytes))) {
      for (int n = text.read(chars, 7, step); n >= 0; n = text.read(chars, 7, step)) {
        all.append(chars, 7, n);
      }
    }
    return all.toString();
  }
}
