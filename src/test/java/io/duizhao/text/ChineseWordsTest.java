package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChineseWordsTest {
  private static final Set<String> WORDS = Set.of("研究", "研究生", "生命", "生命科学", "科学", "𠮷祥");

  private final ChineseWords words =
      new ChineseWords(
          new ChineseWords.Dictionary() {
            @Override
            public boolean contains(CharSequence text, int begin, int end) {
              return WORDS.contains(text.subSequence(begin, end).toString());
            }

            @Override
            public int longest() {
              return 4;
            }
          });

  @Test
  void fewestWordsWin() {
    assertEquals(List.of("研究", "生命科学"), of("研究生命科学"));
  }

  @Test
  void amongEqualsTheLongestWordWins() {
    assertEquals(List.of("研究生", "命"), of("研究生命"));
  }

  @Test
  void unknownCharactersStandAlone() {
    assertEquals(List.of("我", "研究", "它"), of("我研究它"));
  }

  @Test
  void numbersLatinWordsAndMarksAreTokens() {
    assertEquals(List.of("2023", "model", "?", "1.5"), of("2023，models？１.5"));
    assertEquals(List.of("12000", "\"", "…", "!"), of("12,000。“……！"));
  }

  @Test
  void charactersBeyondTheBasicPlaneAreNotTornApart() {
    assertEquals(List.of("𠮷祥", "𠮷"), of("𠮷祥𠮷"));
  }

  @Test
  void aLongRunIsCutNoFurtherThanAsked() {
    List<String> tokens = words.of("研究".repeat(1_000_000), 400);
    assertEquals(400, tokens.size());
    assertTrue(tokens.stream().allMatch("研究"::equals));
  }

  @Test
  void anEmptySentenceHasNoToken() {
    assertEquals(List.of(), of(""));
  }

  private List<String> of(String sentence) {
    return words.of(sentence, 100);
  }
}
