package io.duizhao.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.model.SemicolonPolicy;
import io.duizhao.model.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFileTest {
  @Test
  void everyKeyIsRead() {
    Configuration configuration =
        ConfigurationFile.parse(
            "duizhao.yaml",
            """
            languages: {source: zh-TW, target: en-GB}
            pairs:
              ep07: {source: source-zh/ep07.md, target: target-en/seven.srt, pivot: seven.mt.txt}
            segment: {rules: my.srx, split-semicolon: auto}
            translate: {meta: all, boilerplate: yes}
            checks: {terms.missing: info, terms.case: off}
            export: {with-mt: true}
            memory: {penalties: {machine: 20, old.tmx: 5}}
            """);
    assertEquals(Map.of("machine", 20, "old.tmx", 5), configuration.memoryPenalties());
    assertEquals("zh-TW", configuration.languages().source().tag());
    assertEquals(
        new Configuration.PairFiles("source-zh/ep07.md", "target-en/seven.srt", "seven.mt.txt"),
        configuration.pairs().get("ep07"));
    assertEquals("my.srx", configuration.segmentRules());
    assertEquals(SemicolonPolicy.AUTO, configuration.semicolons());
    assertEquals(new TranslationScope(TranslationScope.Meta.ALL, true), configuration.translate());
    assertEquals(
        Optional.of(Severity.INFO),
        configuration.checks().of("terms.missing").flatMap(setting -> setting.severity()));
    assertTrue(configuration.checks().of("terms.case").orElseThrow().off());
    assertTrue(configuration.withMachineTranslation());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing but a remark\n"})
  void anEmptyFileLeavesTheDefaults(String text) {
    assertEquals(Configuration.DEFAULT, ConfigurationFile.parse("duizhao.yaml", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language: zh | c.yaml:1:11: the key 'language' is unknown; known here: languages, pairs,",
        "languages: {source: 中文} | c.yaml:1:21: source: '中文' was found where a language tag",
        "translate: {boilerplate: maybe} | c.yaml:1:26: boilerplate: 'maybe' was found where yes",
        "translate: {meta: some} | c.yaml:1:19: meta: 'some' was found where one of none, titles,",
        "checks: [a] | c.yaml:1:9: checks: this was found where keys with values",
        "pairs: {a: {target: b}} | c.yaml:1:12: a: this was found where a pair with a source",
        "export: {with-mt: yes, with-mt: no} | c.yaml:1:24: the key 'with-mt' stands here a second",
        "languages: {source | c.yaml:1:19: is no YAML here:",
        "a: b: c | c.yaml:1:5: is no YAML here:",
      })
  void aMistakeIsShownWhereItStands(String yaml, String message) {
    InputException failure =
        assertThrows(InputException.class, () -> ConfigurationFile.parse("c.yaml", yaml));
    assertEquals(
        message,
        failure
            .getMessage()
            .substring(0, Math.min(message.length(), failure.getMessage().length())));
  }
}
