package io.duizhao.workflow;

import io.duizhao.check.term.TermCheck;
import io.duizhao.io.InputException;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.CheckSettings;
import io.duizhao.model.Finding;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.TermState;
import io.duizhao.project.DocumentPair;
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

/** Checks the documents of a workspace, or a bilingual file of any tool; it writes nothing. */
public final class CheckJob {
  private final Workbench workbench;

  /** Makes the job. */
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

  /** A document and the file of its translation. */
  private record Text(BilingualDocument document, String targetFile) {}

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
    List<Text> texts = new ArrayList<>();
    for (DocumentPair pair : workbench.documents().pairs()) {
      try {
        BilingualText text = workbench.pairReader().read(pair);
        texts.add(new Text(text.document(), text.targetFile()));
      } catch (InputException e) {
        problems.add(e.getMessage());
      }
    }
    LanguagePair languages = workbench.configuration().languages();
    return checked(texts, checks, counting, languages, problems);
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
        List.of(new Text(document, "")),
        checks,
        checkedDocument -> Map.of(),
        document.languages(),
        new ArrayList<>(workbench.glossary().problems()));
  }

  private Checked checked(
      List<Text> texts,
      Checks checks,
      Function<BilingualDocument, Map<TermState, Integer>> counting,
      LanguagePair languages,
      List<String> problems) {
    List<BilingualDocument> documents = texts.stream().map(Text::document).toList();
    List<List<Finding>> found = checks.together(documents);
    List<DocumentReport> reports = new ArrayList<>();
    Map<TermState, Integer> states = new EnumMap<>(TermState.class);
    int hidden = 0;
    for (int i = 0; i < documents.size(); i++) {
      BilingualDocument document = documents.get(i);
      List<Finding> all = found.get(i);
      List<Finding> told = checks.told(all);
      hidden += all.size() - told.size();
      reports.add(DocumentReport.of(document, texts.get(i).targetFile(), told, List.of()));
      counting.apply(document).forEach((state, n) -> states.merge(state, n, Integer::sum));
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
