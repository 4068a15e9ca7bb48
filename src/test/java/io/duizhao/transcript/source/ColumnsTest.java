package io.duizhao.transcript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void countsCharactersBeyondTheBmpOnce() {
    assertEquals(4, Columns.CHARACTERS.of("𠮷野 a"));
    assertEquals(6, Columns.SCREEN.of("𠮷野 a"));
    assertEquals(0, Columns.SCREEN.of(""));
  }
}
