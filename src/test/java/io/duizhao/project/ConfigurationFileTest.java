package io.duizhao.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.leverage.MatchScope;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.model.setting.TmxLimits;
import io.duizhao.model.setting.XliffVersion;
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
            export:
              xliff: "2.1"
              matches: none
              terms: no
              with-mt: true
              tmx: {level: 2, min-score: 0.9, approved-only: yes, unique: yes}
              subtitles: {columns: 36, lines: 1, cps: 15.5, min-duration: 900, max-duration: 6000, gap: 120}
              jsonl: {context: 5}
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
    assertEquals(
        new ExportSettings(
            XliffVersion.V2_1,
            Optional.of(MatchScope.NONE),
            Optional.of(false),
            new TmxLimits(0.9, true, true, 2, null),
            true,
            new SubtitleLimits(36, 1, 15.5, 900, 6000, 120),
            Optional.of(1),
            5),
        configuration.export());
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
        "memory: {penalties: {machin: 5}} | c.yaml:1:30: the key 'machin' is unknown; known here: machine,",
        "languages: {source: 中文} | c.yaml:1:21: source: '中文' was found where a language tag",
        "translate: {boilerplate: maybe} | c.yaml:1:26: boilerplate: 'maybe' was found where yes",
        "translate: {meta: some} | c.yaml:1:19: meta: 'some' was found where one of none, titles,",
        "checks: [a] | c.yaml:1:9: checks: this was found where keys with values",
        "pairs: {../a: {source: b}} | c.yaml:1:15: ../a: is no name for files of the workspace",
        "pairs: {/a: {source: b}} | c.yaml:1:13: /a: is no name for files of the workspace",
        "pairs: {'a\\b': {source: b}} | c.yaml:1:16: a\\b: is no name for files of the workspace",
        "pairs: {a: {target: b}} | c.yaml:1:12: a: this was found where a pair with a source",
        "export: {with-mt: yes, with-mt: no} | c.yaml:1:24: the key 'with-mt' stands here a second",
        "export: {xliff: 2.3} | c.yaml:1:17: xliff: '2.3' was found where one of 1.2, 2.0, 2.1, 2.2",
        "export: {tmx: {level: 3}} | c.yaml:1:23: level: '3' was found where a whole number from 1",
        "export: {matches: some} | c.yaml:1:19: matches: 'some' was found where one of all, untr",
        "export: {jsonl: {context: 99}} | c.yaml:1:27: context: '99' was found where a whole number",
        "export: {subtitles: {columns: 3}} | c.yaml:1:21: subtitles: columns of a line: 3 is outside",
        "export: {subtitles: {lines: 7}} | c.yaml:1:29: lines: '7' was found where a whole number",
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
