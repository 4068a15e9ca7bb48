package io.duizhao.check.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.RuleChecks;
import io.duizhao.check.SpecTable;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Executes {@code spec/numbers.md}. */
class NumberMeaningTest {
  @TestFactory
  Stream<DynamicTest> readsNumbersByMeaning() throws IOException {
    List<SpecTable.Row> rows = SpecTable.read(Path.of("spec/numbers.md"));
    assertTrue(rows.size() >= 200, rows.size() + " rows");
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
  }

  private static void check(SpecTable.Row row) {
    BilingualTexts texts = new BilingualTexts().add(row.cells().get(0), row.cells().get(1));
    List<Finding> findings =
        new RuleChecks(List.of(new NumberCheck()), List.of()).check(texts.build("a.txt"));
    String found =
        findings.stream().map(NumberMeaningTest::shown).collect(Collectors.joining("; "));
    assertEquals(row.cells().get(2), found.isEmpty() ? "=" : found);
  }

  private static String shown(Finding finding) {
    if (finding.rule().equals("numbers.currency")) {
      return MessageTable.english(finding.message())
          .replace("'", "")
          .replace(" is in ", " in ")
          .replace(", ", " ≠ ");
    }
    String source = stretch(finding.sourceSpan(), finding.source());
    return (source + " ≠ " + stretch(finding.targetSpan(), finding.target())).strip();
  }

  private static String stretch(@Nullable Span span, String text) {
    return span == null ? "" : span.of(text);
  }
}
