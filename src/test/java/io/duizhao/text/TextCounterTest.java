package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.leverage.TextCounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCounterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "船来了。 | 4 | 4 | 3 | 0",
        "The boat didn't come. | 21 | 18 | 0 | 4",
        "用GPT-4写3.5页，很快 | 14 | 14 | 5 | 2",
        "a - b -- c | 10 | 6 | 0 | 3",
        "３艘船　来了 | 6 | 5 | 4 | 1",
        "𠮷野家 | 3 | 3 | 3 | 0",
        "…… 😀 | 4 | 3 | 0 | 0",
        "'' | 0 | 0 | 0 | 0",
      })
  void countsAsWordProcessorsDo(String text, long all, long solid, long chinese, long words) {
    assertEquals(new TextCounts(1, all, solid, chinese, words), TextCounter.of(text));
  }
}
