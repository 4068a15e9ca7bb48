package io.duizhao.check.term;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.check.GoldPairs;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.unit.BilingualDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that people aligned and whose English is right: nearly every error found there is false.
 * With {@code -Dduizhao.print} every finding is printed, to be judged.
 */
class TermCheckOnGoldTest {
  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "003-first-part", "004-first-part"})
  void findsNextToNoErrorInRightText(String name) throws IOException {
    Path folder = GoldPairs.FOLDER.resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> folder + " is not here");
    BilingualDocument document = GoldPairs.document(folder);

    List<Finding> findings =
        new TermCheck(
                GoldPairs.glossary(), LanguagePair.DEFAULT, CompiledLexicon.bundled(), Set.of())
            .check(document);

    if (System.getProperty("duizhao.print") != null) {
      findings.forEach(TermCheckOnGoldTest::print);
    }
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    int units = document.units().size();
    System.out.println(
        name + ": " + units + " units, " + errors + " errors, " + warnings + " warnings");
    assertTrue(errors * 200 <= units, "errors in " + units + " units");
    assertTrue(warnings * 10 <= units, "warnings in " + units + " units");
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static void print(Finding finding) {
    System.out.println(
        finding.severity().label()
            + " "
            + finding.rule()
            + " "
            + finding.location()
            + " "
            + MessageTable.english(finding.message())
            + "\n    "
            + finding.source()
            + "\n    "
            + finding.target());
  }
}
