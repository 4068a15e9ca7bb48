package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "ＧＰＴ－４ > GPT-4",
        "“词”‘元’ > \"词\"\"元\"",
        "艾达・洛夫莱斯 > 艾达洛夫莱斯",
        "大 语言　模型 > 大语言模型",
        "用 API 时 > 用API时",
        "Dev   Day > Dev Day",
        "DALL•E > DALL·E",
        "𠮷 野家 > 𠮷野家",
      })
  void bringsChineseToOneForm(String text, String folded) {
    assertEquals(folded.replace("\"元\"", "'元'"), Folding.chinese(text).text());
  }

  @Test
  void knowsWhereEveryCharacterCameFrom() {
    FoldedText folded = Folding.chinese("用 Dev  Day 时");

    assertEquals("用Dev Day时", folded.text());
    assertEquals(new Span(2, 10), folded.original(new Span(1, 8)));
    assertEquals(new Span(5, 7), folded.original(new Span(4, 5)));
    assertEquals(new Span(0, 12), folded.original(new Span(0, 9)));
  }

  @Test
  void foldsNothingToNothing() {
    assertEquals("", Folding.chinese("").text());
    assertEquals("", Folding.characters(""));
  }
}
