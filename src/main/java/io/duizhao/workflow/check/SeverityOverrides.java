package io.duizhao.workflow.check;

import io.duizhao.model.finding.Finding;
import io.duizhao.model.setting.CheckSettings;
import java.util.List;
import java.util.stream.Stream;

/** Gives findings the severity that the user's configuration asks for. */
final class SeverityOverrides {
  private final CheckSettings settings;

  /** Makes the policy; rules of which nothing is asked keep their severity. */
  SeverityOverrides(CheckSettings settings) {
    this.settings = settings;
  }

  /** Returns findings as the user wants them. */
  List<Finding> judged(List<Finding> findings) {
    return findings.stream().flatMap(this::judged).toList();
  }

  private Stream<Finding> judged(Finding finding) {
    CheckSettings.RuleSetting setting = settings.of(finding.rule()).orElse(null);
    if (setting == null) {
      return Stream.of(finding);
    }
    return setting.off()
        ? Stream.empty()
        : Stream.of(setting.severity().map(finding::with).orElse(finding));
  }
}
