package io.duizhao.model.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages as programs name them, and which variant serves which request. */
class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "zh-CN, zh-CN, Hans, CN",
    "ZH_cn, zh-CN, Hans, CN",
    "zh_CN.UTF-8, zh-CN, Hans, CN",
    "zh_TW@stroke, zh-TW, Hant, TW",
    "ZH-HANS-cn, zh-Hans-CN, Hans, CN",
    "zh-CHS, zh-Hans, Hans, ''",
    "ZH-CHT, zh-Hant, Hant, ''",
    "chs, zh-Hans, Hans, ''",
    "zho, zh, '', ''",
    "chi, zh, '', ''",
    "cmn-Hans-SG, zh-Hans-SG, Hans, SG",
    "zh-cmn-hans, zh-Hans, Hans, ''",
    "zh-yue-HK, yue-HK, '', HK",
    "zh-Hant-HK-x-NoTe, zh-Hant-HK-x-note, Hant, HK",
    "zh-x-CN, zh-x-cn, '', ''",
    "eng, en, '', ''",
    "en-gb-oed, en-GB-oed, '', GB",
    "en-001, en-001, '', 001",
    "sl-rozaj-1994, sl-rozaj-1994, '', ''"
  })
  void isReadAsProgramsWriteIt(String given, String tag, String script, String region) {
    Language language = new Language(given);
    assertEquals(tag, language.tag());
    assertEquals(script, language.script());
    assertEquals(region, language.region());
    assertEquals(language, new Language(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "z", "zh-", "zh--CN", "zh CN", "中文", "*all*"})
  void whatIsNoTagIsTold(String given) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> new Language(given)).getMessage();
    assertEquals("language tag '" + given + "' is not like zh-CN or en", message);
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, zh_cn, 0",
    "zh-CN, zh, 1",
    "zh-CN, zh-Hans, 1",
    "zh-CN, zh-Hans-CN, 1",
    "zh-CN, zh-SG, 2",
    "zh-CN, zh-TW, 3",
    "zh-CN, zh-Hant, 3",
    "zh-TW, zh-HK, 2",
    "en-US, en, 1",
    "en-US, en-GB, 2",
    "en, en-GB, 1",
    "en-US, zh-CN, -1",
    "zh-CN, yue, -1"
  })
  void theDistanceIsThatOfScriptsAndRegions(String wanted, String other, int distance) {
    assertEquals(distance, new Language(wanted).distance(new Language(other)));
    assertEquals(distance, new Language(other).distance(new Language(wanted)));
  }

  @Test
  void theNearestVariantIsTakenAsAWhole() {
    List<Language> all =
        List.of("zh-TW", "en", "zh-Hans", "zh", "zh-Hans").stream().map(Language::new).toList();
    Language hans = new Language("zh-Hans");
    assertEquals(List.of(hans, hans), Language.ZH_CN.nearest(all, Function.identity()));
    assertEquals(List.of(), new Language("ja").nearest(all, Function.identity()));
  }
}
