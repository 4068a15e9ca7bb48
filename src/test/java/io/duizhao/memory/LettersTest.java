package io.duizhao.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "你好，世界！ | ' 你好世界 '",
        "The  boat—came. | ' the boat came '",
        "模型 GPT-4 發布 | ' 模型gpt 4发布 '",
        "ＡＢＣ，１２ | ' abc 12 '",
        "…… | '  '",
        "'' | '  '",
      })
  void onlyLettersCount(String text, String letters) {
    assertEquals(letters, Letters.of(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mistranslate, then translate. | translat | translat",
        "用OpenAI的模型 | openai | OpenAI",
        "他說：「船，來了」。 | 船来 | 船，來",
        "The GPT-4 model | gpt 4 | GPT-4",
        "A boat. | A BOAT | A boat",
        "𠮷野家的船 | 𠮷野 | 𠮷野",
      })
  void aPhraseIsFoundWhereItStands(String text, String phrase, String found) {
    Letters letters = Letters.of(text);
    Letters wanted = Letters.of(phrase);
    int at = letters.find(wanted, 0);
    assertTrue(at > 0, letters.toString());
    assertEquals(found, letters.origin(at, at + wanted.length() - 2).of(text));
    assertEquals(-1, letters.find(wanted, at + 1));
  }

  @Test
  void aTextHasAllPiecesOfWhatItHolds() {
    Language en = Language.EN_US;
    List<String> whole = Grams.of(Letters.of("The boats came"), en);
    assertTrue(whole.containsAll(Grams.within(Letters.of("boat"), en)));
    assertFalse(whole.containsAll(Grams.within(Letters.of("oats"), en)));
    List<String> chinese = Grams.of(Letters.of("用OpenAI的船"), Language.ZH_CN);
    assertTrue(chinese.containsAll(Grams.within(Letters.of("openai"), Language.ZH_CN)));
    assertEquals(List.of(), Grams.of(Letters.of("。"), Language.ZH_CN));
  }
}
