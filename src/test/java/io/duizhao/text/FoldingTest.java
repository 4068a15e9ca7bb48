package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
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
    assertEquals(folded.replace("\"元\"", "'元'"), Folding.chinese(text));
  }

  @Test
  void knowsWhereEveryCharacterCameFrom() {
    List<String> folded = new ArrayList<>();
    Folding.chinese("用 Dev  Day 时", (c, begin, end) -> folded.add(c + " " + begin + "-" + end));

    assertEquals(
        List.of("用 0-1", "D 2-3", "e 3-4", "v 4-5", "  5-7", "D 7-8", "a 8-9", "y 9-10", "时 11-12"),
        folded);
  }

  @Test
  void takesAccentsOff() {
    assertEquals("Emile Zola 左拉", Folding.withoutAccents("Émile Zola 左拉"));
  }

  @Test
  void foldsNothingToNothing() {
    assertEquals("", Folding.chinese(""));
    assertEquals("", Folding.characters(""));
  }
}
