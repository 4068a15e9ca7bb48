package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3, 3",
    "翻译, 4, 4",
    "“引文”, 6, 8",
    "……, 2, 4",
    "“…”, 3, 6",
    "ＡＢ, 4, 4",
    "e\u0301, 1, 1",
    "𠮷, 2, 2",
    "😀, 2, 2",
    "👩\u200D👩\u200D👧, 2, 2",
    "한글, 4, 4",
    "かな, 4, 4",
    "（）, 4, 4",
    "é–x, 3, 3"
  })
  void countsColumns(String text, int english, int chinese) {
    assertEquals(english, DisplayWidth.in(Language.EN_US).of(text), "in English");
    assertEquals(chinese, DisplayWidth.in(Language.ZH_CN).of(text), "in Chinese");
  }
}
