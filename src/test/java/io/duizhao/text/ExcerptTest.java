package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void whatFitsIsShownWhole() {
    assertEquals("一二三", Excerpt.of("一二三", 3));
  }

  @Test
  void whatDoesNotFitIsCut() {
    assertEquals("一二…", Excerpt.of("一二三", 2));
  }

  @Test
  void aCharacterOfTwoUnitsIsNotCutInHalf() {
    assertEquals("一…", Excerpt.of("一𠮷二", 2));
    assertEquals("一𠮷…", Excerpt.of("一𠮷二", 3));
  }
}
