package io.duizhao.workflow.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.check.SpecTable;
import io.duizhao.check.suppress.Suppressions;
import io.duizhao.check.term.OptionalRule;
import io.duizhao.check.term.TermCheck;
import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.setting.CheckSettings;
import io.duizhao.model.term.Termbase;
import io.duizhao.model.text.Span;
import io.duizhao.project.ConfigurationFile;
import io.duizhao.project.Workspace;
import io.duizhao.term.format.GlossaryCsv;
import io.duizhao.workflow.SpecPairs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Executes {@code spec/checks.md}: what each rule finds, and what it must not. */
class ChecksSpecTest {
  private static final Path SPEC = Path.of("spec/checks.md");

  /** Rules whose ids are the user's own have one section together. */
  private static final String OWN = "own";

  private static final List<String> COLUMNS =
      List.of(
          "id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,note"
              .split(",", -1));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> findsWhatIsExpectedAndNoMore() throws IOException {
    return SpecTable.read(SPEC).stream()
        .map(row -> DynamicTest.dynamicTest(row.heading() + ": " + row, () -> check(row)));
  }

  @Test
  void everyRuleHasASectionAndNothingElseHas() throws IOException {
    Set<String> rules = new TreeSet<>(Set.of(OWN));
    StandardChecks.rules(CheckSettings.NONE).forEach(rule -> rules.add(rule.id()));
    Stream.of(OptionalRule.values()).forEach(rule -> rules.add(rule.id()));

    assertEquals(rules, headings(row -> true));
  }

  @Test
  void everyRuleFindsSomethingAndLeavesSomethingAlone() throws IOException {
    assertEquals(headings(row -> true), headings(row -> !isClean(row)));
    assertEquals(headings(row -> true), headings(ChecksSpecTest::isClean));
  }

  @Test
  void everyRuleIsExplained() throws IOException {
    for (String rule : headings(row -> true)) {
      assertTrue(RuleGuide.section(rule).isPresent(), rule);
    }
    assertEquals(RuleGuide.section(OWN), RuleGuide.section("own.of-somebody"));
  }

  private static Set<String> headings(Predicate<SpecTable.Row> which) throws IOException {
    return SpecTable.read(SPEC).stream()
        .filter(which)
        .map(SpecTable.Row::heading)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isClean(SpecTable.Row row) {
    return row.under("found").equals("-");
  }

  private void check(SpecTable.Row row) throws IOException {
    SpecPairs pairs = new SpecPairs(row);
    CheckSettings settings = settings(row.under("duizhao.yaml"));
    Checks checks =
        new Checks(
            terms(row.under("glossary"), settings, pairs.languages()),
            settings,
            row.under("from").equals("file") ? StandardChecks.Of.FILE : StandardChecks.Of.ALIGNED,
            Suppressions.NONE);

    List<Finding> findings = checks.check(pairs.document());

    String found = findings.stream().map(ChecksSpecTest::shown).collect(Collectors.joining("; "));
    assertEquals(row.under("found"), found.isEmpty() ? "-" : found, () -> rules(findings));
    assertTrue(
        findings.isEmpty() || rules(findings).contains(row.heading()), () -> rules(findings));
  }

  private CheckSettings settings(String yaml) throws IOException {
    Files.writeString(folder.resolve("duizhao.yaml"), yaml);
    return ConfigurationFile.read(Workspace.at(folder)).checks();
  }

  /** Reads {@code zh 桥; en bridge} as a glossary of one concept. */
  private static TermCheck terms(String concept, CheckSettings settings, LanguagePair languages) {
    Termbase termbase = Termbase.EMPTY;
    if (!concept.isEmpty()) {
      Map<String, String> row = new LinkedHashMap<>();
      COLUMNS.forEach(column -> row.put(column, ""));
      for (String field : ("id concept; category term; " + concept).split("; ", -1)) {
        row.put(field.substring(0, field.indexOf(' ')), field.substring(field.indexOf(' ') + 1));
      }
      String csv = String.join(",", COLUMNS) + "\n" + String.join(",", row.values()) + "\n";
      SourceFile file = SourceFile.of("glossary.csv", csv.getBytes(StandardCharsets.UTF_8));
      termbase = new GlossaryCsv(LanguagePair.DEFAULT).read(file).termbase();
    }
    Set<OptionalRule> asked =
        Stream.of(OptionalRule.values())
            .filter(rule -> settings.rules().containsKey(rule.id()))
            .collect(Collectors.toSet());
    return new TermCheck(termbase, languages, CompiledLexicon.bundled(), asked);
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
