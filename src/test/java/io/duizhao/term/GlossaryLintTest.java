package io.duizhao.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.io.SourceFile;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.term.format.GlossaryCsv;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryLintTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "a,term,代理,,,,agent,proxy,,any,,,; -",
        "a,term,代理,,,,agent,proxy,proxy,any,,,; glossary.contradiction error",
        "a,term,代理,,,,agent,proxy,Agent,any,,,; -",
        "a,term,代理,代理,,,agent,,,any,,,; glossary.twice warning",
        "a,term,代理,,,,,,,any,,,; glossary.undefined warning",
        "a,product,风筝,,,,Kite,,,exact,yes,,; glossary.dnt warning",
        "a,product,风筝,KITE,,,Kite,,,exact,yes,,; -",
        "a,term,代理,,,,agent代,,,any,,,; glossary.characters warning",
        "a,term,代理,,,,аgent,,,any,,,; glossary.characters warning",
        "a,term,代\u200B理,,,,agent,,,any,,,; glossary.characters warning",
        "a,term,代理（程序,,,,agent,,,any,,,; glossary.characters warning",
        "a,term,代理（程序）,,,,agent,,,any,,,; -",
        "a,term,代,,,,agent,,,any,,,; glossary.short info",
        "a,animal,代理,,,,agent,,,any,,,; glossary.row error",
      })
  void findsWhatIsDoubtful(String row, String expected) {
    String found =
        GlossaryLint.of(read("g.csv", row)).stream()
            .map(finding -> finding.rule() + " " + finding.severity().label())
            .collect(Collectors.joining(", "));

    assertEquals(expected, found.isEmpty() ? "-" : found);
  }

  @Test
  void contradictionsNameBothPlaces() {
    Glossary one = read("one.csv", "a,term,代理,,,,agent,,,any,,,");
    Glossary two = read("two.csv", "b,term,中介,代 理,,,broker,,,any,,,");

    List<Finding> findings = GlossaryLint.of(Glossary.merge(List.of(one, two)));

    assertEquals(1, findings.size());
    assertEquals("two.csv:2:1", findings.get(0).location().toString());
    assertEquals(
        "'代 理' names 'b' here and 'a' at one.csv:2; keep it in one of them",
        MessageTable.english(findings.get(0).message()));
  }

  private static Glossary read(String path, String row) {
    byte[] bytes =
        (GlossaryCsv.header().replace(",extra", "") + "\n" + row + "\n")
            .getBytes(StandardCharsets.UTF_8);
    return new GlossaryCsv(LanguagePair.DEFAULT).read(SourceFile.of(path, bytes));
  }
}
