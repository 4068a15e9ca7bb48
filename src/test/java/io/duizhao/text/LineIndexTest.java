package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {
  @ParameterizedTest
  @ValueSource(strings = {"ab\ncd\n\ne", "ab\rcd\r\re", "ab\r\ncd\r\n\r\ne"})
  void linesEndAtEveryKindOfLineEnd(String text) {
    LineIndex lines = new LineIndex(text);
    assertEquals(1, lines.line(text.indexOf('b')));
    assertEquals(2, lines.column(text.indexOf('b')));
    assertEquals(2, lines.line(text.indexOf('c')));
    assertEquals(1, lines.column(text.indexOf('c')));
    assertEquals(4, lines.line(text.indexOf('e')));
  }
}
