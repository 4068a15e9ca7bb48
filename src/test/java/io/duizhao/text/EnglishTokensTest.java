package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTokensTest {
  @Test
  void contractionsComeApart() {
    assertEquals(stems("she had not be"), of("she hadn't be"));
    assertEquals(stems("they can not"), of("They can't"));
  }

  @Test
  void theirRestIsTheWord() {
    assertEquals(stems("we go"), of("we've go"));
    assertEquals(stems("model"), of("model's"));
  }

  @Test
  void singleQuotationMarksAreNoApostrophes() {
    assertEquals(List.of("\"", "stop", "it", "!", "\""), of("'Stop it!'"));
    assertEquals(List.of("o'clock"), of("o'clock"));
  }

  @Test
  void numbersLoseTheirCommas() {
    assertEquals(List.of("1200000", "3.5"), of("1,200,000 3.5."));
  }

  @Test
  void marksHaveOneForm() {
    assertEquals(List.of("\"", "…", "—", "—", "?", ";"), of("“... -- — ? ;"));
  }

  @Test
  void formsAreKept() {
    EnglishTokens.Token token = EnglishTokens.of("Models", 10).get(0);
    assertEquals(new EnglishTokens.Token("model", "Models"), token);
  }

  @Test
  void onlyTheFirstTokensAreCut() {
    assertEquals(400, EnglishTokens.of("word ".repeat(1_000_000), 400).size());
  }

  private static List<String> stems(String words) {
    return List.of(words.split(" ")).stream().map(EnglishStemmer::stem).toList();
  }

  private static List<String> of(String sentence) {
    return EnglishTokens.of(sentence, 100).stream().map(EnglishTokens.Token::stem).toList();
  }
}
