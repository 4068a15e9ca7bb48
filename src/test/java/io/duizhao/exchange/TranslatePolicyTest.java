package io.duizhao.exchange;

import static io.duizhao.exchange.UnitBuilder.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatePolicyTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "HEADING, 开场, true",
    "SPEECH, 大家好。, true",
    "PROSE, 正文。, true",
    "LIST, 第一条, true",
    "SOUND, （掌声）, true",
    "META, title: \"对照\", true",
    "META, Title: 对照, true",
    "META, 标题：对照, true",
    "META, subtitle: 对照, false",
    "META, published: 2025-04-02, false",
    "BOILERPLATE, 扫码关注, false"
  })
  void byKind(BlockKind kind, String text, boolean translated) {
    var unit = unit("a").in(0, kind).zh(text).build();
    assertEquals(translated, TranslatePolicy.DEFAULT.translates(unit, Language.ZH_CN));
  }

  @ParameterizedTest
  @CsvSource({"zh-TW, true", "en-US, false"})
  void byLanguage(String documentLanguage, boolean translated) {
    var unit = unit("a").zh("一句话。").build();
    Language language = new Language(documentLanguage);
    assertEquals(translated, TranslatePolicy.DEFAULT.translates(unit, language));
  }
}
