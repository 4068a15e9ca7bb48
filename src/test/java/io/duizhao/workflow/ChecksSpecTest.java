package io.duizhao.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.check.BilingualTexts;
import io.duizhao.check.SpecTable;
import io.duizhao.check.suppress.Suppressions;
import io.duizhao.check.term.TermCheck;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.BlockKind;
import io.duizhao.model.CheckSettings;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.Span;
import io.duizhao.model.Termbase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Executes {@code spec/checks.md}: what each rule finds, and what it must not. */
class ChecksSpecTest {
  private static final Path SPEC = Path.of("spec/checks.md");

  private final Checks checks =
      new Checks(
          new TermCheck(Termbase.EMPTY, LanguagePair.DEFAULT, CompiledLexicon.bundled()),
          CheckSettings.NONE,
          StandardChecks.Of.ALIGNED,
          Suppressions.NONE);

  @TestFactory
  Stream<DynamicTest> findsWhatIsExpectedAndNoMore() throws IOException {
    return SpecTable.read(SPEC).stream()
        .map(row -> DynamicTest.dynamicTest(row.heading() + ": " + row, () -> check(row)));
  }

  @Test
  void everyHeadingIsARule() throws IOException {
    Set<String> headings = new TreeSet<>();
    SpecTable.read(SPEC).forEach(row -> headings.add(row.heading()));
    Set<String> rules =
        StandardChecks.rules(CheckSettings.NONE).stream()
            .map(rule -> rule.id())
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(rules.containsAll(headings), () -> headings + " of " + rules);
  }

  private void check(SpecTable.Row row) {
    BilingualTexts texts = new BilingualTexts();
    String[] source = row.cells().get(0).split("¶", -1);
    String[] target = row.cells().get(1).split("¶", -1);
    for (int i = 0; i < source.length; i++) {
      texts.add(BlockKind.PROSE, List.of(source[i].strip()), List.of(target[i].strip()), 1);
    }

    List<Finding> findings = checks.check(texts.build("a.txt"));

    String found = findings.stream().map(ChecksSpecTest::shown).collect(Collectors.joining("; "));
    assertEquals(row.cells().get(2), found.isEmpty() ? "-" : found, () -> rules(findings));
    assertTrue(
        findings.isEmpty() || rules(findings).contains(row.heading()), () -> rules(findings));
  }

  private static String rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).collect(Collectors.joining(", "));
  }

  private static String shown(Finding finding) {
    String severity = finding.severity().label();
    Span target = finding.targetSpan();
    return target != null
        ? severity + " '" + target.of(finding.target()) + "'"
        : severity + " zh:'" + stretch(finding.sourceSpan(), finding.source()) + "'";
  }

  private static String stretch(@Nullable Span span, String text) {
    return span == null ? "" : span.of(text);
  }
}
