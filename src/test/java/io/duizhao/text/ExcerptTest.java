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
    assertEquals("𠮷二三四", Excerpt.around("一𠮷二三四", 4, 4).of("一𠮷二三四"));
  }

  @Test
  void aWindowStaysInTheText() {
    assertEquals("一二", Excerpt.around("一二三四", 0, 2).of("一二三四"));
    assertEquals("二三", Excerpt.around("一二三四", 2, 2).of("一二三四"));
    assertEquals("三四", Excerpt.around("一二三四", 4, 2).of("一二三四"));
    assertEquals("一二三四", Excerpt.around("一二三四", 4, 9).of("一二三四"));
  }
}
