package io.duizhao.workflow.check;

import io.duizhao.check.Check;
import io.duizhao.check.FindingOrder;
import io.duizhao.check.consistency.Consistency;
import io.duizhao.check.okapi.OkapiChecks;
import io.duizhao.check.suppress.Suppressions;
import io.duizhao.check.term.TermCheck;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.setting.CheckSettings;
import io.duizhao.model.unit.BilingualDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is looked for in a text, as the user wants to be told: with the severities that
 * are configured and without what was suppressed.
 */
public final class Checks implements Check {
  private final List<Check> single;
  private final Optional<Consistency> consistency;
  private final SeverityOverrides severities;
  private final Suppressions suppressions;

  /** All checks, with what is configured and suppressed. */
  public Checks(
      TermCheck terms, CheckSettings settings, StandardChecks.Of of, Suppressions suppressions) {
    this(
        List.of(terms, new StandardChecks(settings, of).checks(), OkapiChecks.added()),
        Optional.of(new Consistency()),
        settings,
        suppressions);
  }

  private Checks(
      List<Check> single,
      Optional<Consistency> consistency,
      CheckSettings settings,
      Suppressions suppressions) {
    this.single = List.copyOf(single);
    this.consistency = consistency;
    this.severities = new SeverityOverrides(settings);
    this.suppressions = suppressions;
  }

  /** Returns the checks of names and terms alone. */
  public static Checks ofTerms(TermCheck terms, CheckSettings settings, Suppressions suppressions) {
    return new Checks(List.of(terms), Optional.empty(), settings, suppressions);
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    List<Finding> findings = new ArrayList<>(alone(document));
    findings.addAll(shared(texts(document)));
    return told(FindingOrder.of(findings, document));
  }

  /**
   * Returns what is found in a document by itself, in the order of the checks; what was suppressed
   * is among it.
   */
  public List<Finding> alone(BilingualDocument document) {
    return severities.judged(
        single.stream().flatMap(check -> check.check(document).stream()).toList());
  }

  /** Returns the texts of a document that are to be compared with those of others. */
  public List<Consistency.Text> texts(BilingualDocument document) {
    return consistency.map(checks -> checks.texts(document)).orElse(List.of());
  }

  /** Returns what is found in texts together; what was suppressed is among it. */
  public List<Finding> shared(List<Consistency.Text> texts) {
    return consistency.map(checks -> severities.judged(checks.compare(texts))).orElse(List.of());
  }

  /** Returns those that nobody has suppressed. */
  public List<Finding> told(List<Finding> findings) {
    return findings.stream().filter(finding -> !suppressions.cover(finding)).toList();
  }
}
