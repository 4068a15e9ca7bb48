package io.duizhao.check.term;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.CheckSuite;
import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.BlockKind;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Severity;
import io.duizhao.model.Termbase;
import io.duizhao.term.Glossary;
import io.duizhao.term.format.GlossaryCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that people aligned and whose English is right: nearly every error found there is false.
 * With {@code -Dduizhao.print} every finding is printed, to be judged.
 */
class TermCheckOnGoldTest {
  private static final Path GOLD =
      Path.of(System.getProperty("duizhao.shared", "../shared"), "gold");

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "003-first-part", "004-first-part"})
  void findsNextToNoErrorInRightText(String name) throws IOException {
    Path folder = GOLD.resolve(name);
    assumeTrue(Files.isDirectory(folder), () -> folder + " is not here");
    BilingualDocument document = document(folder);

    List<Finding> findings =
        new TermCheck(glossary(), LanguagePair.DEFAULT, CompiledLexicon.bundled()).check(document);

    if (System.getProperty("duizhao.print") != null) {
      findings.forEach(TermCheckOnGoldTest::print);
    }
    Map<Severity, Integer> counts = CheckSuite.count(findings);
    int units = document.units().size();
    System.out.println(name + ": " + units + " units, " + counts);
    assertTrue(counts.get(Severity.ERROR) * 200 <= units, "errors in " + units + " units");
    assertTrue(counts.get(Severity.WARNING) * 10 <= units, "warnings in " + units + " units");
  }

  private static void print(Finding finding) {
    System.out.println(
        finding.severity().label()
            + " "
            + finding.rule()
            + " "
            + finding.location()
            + " "
            + finding.message()
            + "\n    "
            + finding.source()
            + "\n    "
            + finding.target());
  }

  private static Termbase glossary() {
    GlossaryCsv reader = new GlossaryCsv(LanguagePair.DEFAULT);
    List<Glossary> files = new ArrayList<>();
    for (String file : List.of("glossary/names.csv", "glossary/terms.csv")) {
      files.add(reader.read(SourceFile.read(Path.of(file), file)));
    }
    return Glossary.merge(files).termbase();
  }

  private static BilingualDocument document(Path folder) throws IOException {
    List<String[]> chinese = table(folder.resolve("zh.tsv"));
    List<String[]> english = table(folder.resolve("en.tsv"));
    BilingualTexts texts = new BilingualTexts();
    for (String[] link : table(folder.resolve("links.tsv"))) {
      List<String[]> source = rows(chinese, link[0]);
      BlockKind kind =
          source.isEmpty()
              ? BlockKind.PROSE
              : BlockKind.valueOf(source.get(0)[1].toUpperCase(Locale.ROOT));
      texts.add(
          kind,
          source.stream().map(row -> row[3].replace("¦", "")).toList(),
          rows(english, link[1]).stream().map(row -> row[1]).toList(),
          1);
    }
    return texts.build(folder.getFileName().toString());
  }

  private static List<String[]> table(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(line -> line.split("\t", -1)).toList();
  }

  private static List<String[]> rows(List<String[]> table, String ids) {
    return Arrays.stream(ids.split(","))
        .filter(id -> !id.isEmpty())
        .map(id -> table.get(Integer.parseInt(id) - 1))
        .toList();
  }
}
