package io.duizhao.workflow.check;

import io.duizhao.check.Check;
import io.duizhao.check.CheckSuite;
import io.duizhao.check.consistency.Consistency;
import io.duizhao.check.okapi.OkapiChecks;
import io.duizhao.check.suppress.Suppressions;
import io.duizhao.check.term.TermCheck;
import io.duizhao.model.BilingualDocument;
import io.duizhao.model.CheckSettings;
import io.duizhao.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything that is looked for in a text, as the user wants to be told: with the severities that
 * are configured and without what was suppressed.
 */
public final class Checks implements Check {
  private final List<Check> single;
  private final Optional<Consistency> consistency;
  private final CheckSettings settings;
  private final Suppressions suppressions;

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
    this.single = single;
    this.consistency = consistency;
    this.settings = settings;
    this.suppressions = suppressions;
  }

  /** Returns the checks of names and terms alone. */
  public static Checks ofTerms(TermCheck terms, CheckSettings settings, Suppressions suppressions) {
    return new Checks(List.of(terms), Optional.empty(), settings, suppressions);
  }

  @Override
  public List<Finding> check(BilingualDocument document) {
    return told(together(List.of(document)).get(0));
  }

  /**
   * Returns the findings of each of several documents, to which the same text in two of them
   * belongs; what was suppressed is among them.
   */
  public List<List<Finding>> together(List<BilingualDocument> documents) {
    Map<String, List<Finding>> shared =
        consistency.map(checks -> checks.check(documents)).orElse(List.of()).stream()
            .collect(Collectors.groupingBy(finding -> finding.location().file()));
    List<List<Finding>> findings = new ArrayList<>();
    for (BilingualDocument document : documents) {
      String file = document.source().document().file();
      findings.add(all(document, same -> shared.getOrDefault(file, List.of())));
    }
    return findings;
  }

  private List<Finding> all(BilingualDocument document, Check last) {
    List<Check> checks = new ArrayList<>(single);
    checks.add(last);
    return new SeverityOverrides(new CheckSuite(checks), settings).check(document);
  }

  /** Returns those that nobody has suppressed. */
  public List<Finding> told(List<Finding> findings) {
    return findings.stream().filter(finding -> !suppressions.cover(finding)).toList();
  }
}
