package io.duizhao.workflow;

import io.duizhao.check.FindingOrder;
import io.duizhao.check.consistency.Consistency;
import io.duizhao.check.term.TermCheck;
import io.duizhao.io.InputException;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.setting.CheckSettings;
import io.duizhao.model.term.TermState;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.RuleNote;
import io.duizhao.report.RunReport;
import io.duizhao.workflow.check.BilingualFile;
import io.duizhao.workflow.check.Checks;
import io.duizhao.workflow.check.StandardChecks;
import io.duizhao.workflow.format.Tool;
import io.duizhao.workflow.pair.BilingualText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks the documents of a workspace, or a bilingual file of any tool; it writes nothing. */
public final class CheckJob {
  private final Workbench workbench;

  /** Checks the documents of a workspace. */
  public CheckJob(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * What the checks found.
   *
   * @param report the documents in the order of their names, the findings in that of their texts
   * @param suppressed number of findings that somebody has suppressed
   * @param states number of terms named in the sources, by what became of them; empty where more
   *     than names and terms were checked
   * @param problems inputs that could not be used, as messages for the user
   */
  public record Checked(
      RunReport report, int suppressed, Map<TermState, Integer> states, List<String> problems) {
    /** Copies the collections. */
    public Checked {
      states = Map.copyOf(states);
      problems = List.copyOf(problems);
    }
  }

  /**
   * What is kept of a document when it has been checked by itself.
   *
   * @param report with all findings
   * @param units the ids of its units
   * @param texts what is compared with other documents
   * @param states its terms by what became of them
   */
  private record Alone(
      DocumentReport report,
      List<String> units,
      List<Consistency.Text> texts,
      Map<TermState, Integer> states) {}

  /**
   * Checks the workspace.
   *
   * @throws InputException where there is no document at all
   */
  public Checked workspace() {
    return workspace(workbench.checksTogether(), document -> Map.of());
  }

  /** Checks names and terms in the workspace, and nothing else. */
  public Checked terms() {
    TermCheck terms = workbench.terms();
    Checks checks =
        Checks.ofTerms(terms, workbench.configuration().checks(), workbench.suppressions().read());
    return workspace(checks, terms::states);
  }

  private Checked workspace(
      Checks checks, Function<BilingualDocument, Map<TermState, Integer>> counting) {
    List<String> problems = new ArrayList<>(workbench.glossary().problems());
    List<Alone> documents = new ArrayList<>();
    workbench
        .walk(problems::add)
        .each(
            pair -> {
              BilingualText text = workbench.pairReader().read(pair);
              return alone(text.document(), text.targetFile(), checks, counting);
            },
            (pair, document) -> documents.add(document));
    return checked(documents, checks, workbench.configuration().languages(), problems);
  }

  /**
   * Checks a bilingual file with the workspace's glossary and configuration.
   *
   * @throws InputException where it cannot be read
   */
  public Checked file(Path file) {
    BilingualDocument document = BilingualFile.read(file, workbench.configuration().languages());
    Checks checks =
        new Checks(
            workbench.terms(document.languages()),
            workbench.configuration().checks(),
            StandardChecks.Of.FILE,
            workbench.suppressions().read());
    return checked(
        List.of(alone(document, "", checks, checkedDocument -> Map.of())),
        checks,
        document.languages(),
        workbench.glossary().problems());
  }

  private static Alone alone(
      BilingualDocument document,
      String targetFile,
      Checks checks,
      Function<BilingualDocument, Map<TermState, Integer>> counting) {
    return new Alone(
        DocumentReport.of(document, targetFile, checks.alone(document), List.of()),
        document.units().stream().map(TranslationUnit::id).toList(),
        checks.texts(document),
        counting.apply(document));
  }

  private static Checked checked(
      List<Alone> documents, Checks checks, LanguagePair languages, List<String> problems) {
    List<Consistency.Text> texts =
        documents.stream().flatMap(document -> document.texts().stream()).toList();
    Map<String, List<Finding>> shared =
        checks.shared(texts).stream()
            .collect(Collectors.groupingBy(finding -> finding.location().file()));
    List<DocumentReport> reports = new ArrayList<>();
    Map<TermState, Integer> states = new EnumMap<>(TermState.class);
    int hidden = 0;
    for (Alone document : documents) {
      List<Finding> all = new ArrayList<>(document.report().findings());
      all.addAll(shared.getOrDefault(document.report().sourceFile(), List.of()));
      List<Finding> told = checks.told(FindingOrder.of(all, document.units()));
      hidden += all.size() - told.size();
      reports.add(document.report().with(told));
      document.states().forEach((state, n) -> states.merge(state, n, Integer::sum));
    }
    RunReport report = new RunReport(Tool.version(), languages, reports, List.of());
    return new Checked(report, hidden, states, problems);
  }

  /** Has findings not told again; later checks of the workspace leave them out. */
  public void suppress(List<Finding> findings, String reason) {
    workbench.suppressions().add(findings, reason);
  }

  /** Returns the rules by which the checks report, those of the user's own included. */
  public List<RuleNote> rules() {
    return notes(workbench.configuration().checks());
  }

  static List<RuleNote> notes(CheckSettings settings) {
    return StandardChecks.rules(settings).stream()
        .map(rule -> new RuleNote(rule.id(), rule.severity(), rule.summary()))
        .toList();
  }
}
