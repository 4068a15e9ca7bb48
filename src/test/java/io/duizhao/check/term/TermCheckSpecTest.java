package io.duizhao.check.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.FindingOrder;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.BilingualDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Executes terms.md: for every rule, text that triggers it and text that must not. */
class TermCheckSpecTest {
  private static final String OPTIONAL = "(where it is asked for)";
  private static final String FROM_ENGLISH = "(from English)";

  @TestFactory
  Stream<DynamicTest> findsWhatIsExpected() throws IOException {
    List<String[]> rows = rows();
    assertTrue(rows.size() > 40, rows.size() + " rows");
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> check(row)));
  }

  private static void check(String[] row) {
    LanguagePair languages =
        row[3].equals(FROM_ENGLISH) ? LanguagePair.DEFAULT.reversed() : LanguagePair.DEFAULT;
    BilingualTexts texts = new BilingualTexts(languages);
    String[] source = row[0].split(" ¶ ");
    String[] target = row[1].split(" ¶ ");
    for (int i = 0; i < source.length; i++) {
      texts.add(source[i], target[i]);
    }

    OptionalRule[] asked = row[3].equals(OPTIONAL) ? OptionalRule.values() : new OptionalRule[0];
    TermCheck terms = TermChecks.own(languages, asked);
    BilingualDocument document = texts.build("a.txt");
    List<Finding> findings = FindingOrder.of(terms.check(document), document);

    String found = findings.stream().map(TermCheckSpecTest::line).collect(Collectors.joining(", "));
    assertEquals(row[2], found.isEmpty() ? "-" : found);
  }

  private static String line(Finding finding) {
    Span target = finding.targetSpan();
    boolean inTarget = target != null && !finding.rule().equals("terms.recognition");
    String stretch =
        inTarget ? target.of(finding.target()) : finding.sourceSpan().of(finding.source());
    return finding.rule() + " " + finding.severity().label() + " '" + stretch + "'";
  }

  /**
   * Returns the rows of the tables without their headers, each with a cell that tells whether the
   * optional rules are asked for or the source is English.
   */
  private static List<String[]> rows() throws IOException {
    try (InputStream in = TermCheckSpecTest.class.getResourceAsStream("terms.md")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String[]> rows = new ArrayList<>();
      String asked = "";
      for (String line : text.lines().toList()) {
        if (line.startsWith("## ")) {
          asked = Stream.of(OPTIONAL, FROM_ENGLISH).filter(line::endsWith).findFirst().orElse("");
        } else if (line.startsWith("| ") && !line.matches("\\| (?:---|Chinese|English) .*")) {
          String[] cells = (line + asked).split("\\|", -1);
          rows.add(Arrays.stream(cells).skip(1).map(String::strip).toArray(String[]::new));
        }
      }
      return rows;
    }
  }
}
