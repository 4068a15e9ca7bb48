package io.duizhao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.Finding;
import io.duizhao.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Executes terms.tsv: for every rule, text that triggers it and text that must not. */
class TermCheckSpecTest {
  @ParameterizedTest
  @CsvFileSource(resources = "terms.tsv", delimiter = '\t', emptyValue = "")
  void findsWhatIsExpected(String chinese, String english, String expected) {
    BilingualTexts texts = new BilingualTexts();
    String[] source = chinese.split(" ¶ ");
    String[] target = (english == null ? "" : english).split(" ¶ ");
    for (int i = 0; i < source.length; i++) {
      texts.add(source[i], target[i]);
    }

    List<Finding> findings = new CheckSuite(List.of(TermChecks.own())).check(texts.build("a.txt"));

    String found = findings.stream().map(TermCheckSpecTest::line).collect(Collectors.joining(", "));
    assertEquals(expected, found.isEmpty() ? "-" : found);
  }

  private static String line(Finding finding) {
    Span span = finding.sourceSpan();
    String text = finding.source();
    if (finding.rule().equals("terms.forbidden") || finding.rule().equals("terms.case")) {
      span = finding.targetSpan();
      text = finding.target();
    }
    return finding.rule() + " " + finding.severity().label() + " '" + span.of(text) + "'";
  }
}
