package io.duizhao.model.setting;

import io.duizhao.model.finding.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a user asks of the checks.
 *
 * @param rules what is asked of rules and groups of rules, by their ids
 * @param style the house's style
 * @param own the user's own checks
 */
public record CheckSettings(Map<String, RuleSetting> rules, HouseStyle style, List<OwnCheck> own) {
  /** Asks for nothing. */
  public static final CheckSettings NONE = new CheckSettings(Map.of(), HouseStyle.NONE, List.of());

  /**
   * What is asked of a rule.
   *
   * @param severity its severity; empty for its own
   * @param off whether it is not to report
   * @param options its limits, by their names
   */
  public record RuleSetting(Optional<Severity> severity, boolean off, Map<String, Double> options) {
    /** Copies the map. */
    public RuleSetting {
      options = Collections.unmodifiableMap(new TreeMap<>(options));
    }
  }

  /** Copies the collections. */
  public CheckSettings {
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    own = List.copyOf(own);
  }

  /**
   * Returns what is asked of a rule: what stands under its id, else under its group, the part of
   * the id before a point.
   */
  public Optional<RuleSetting> of(String rule) {
    for (String id = rule; ; id = id.substring(0, id.lastIndexOf('.'))) {
      RuleSetting setting = rules.get(id);
      if (setting != null) {
        return Optional.of(setting);
      }
      if (id.lastIndexOf('.') < 0) {
        return Optional.empty();
      }
    }
  }

  /** Returns a rule's limit of a name, or what holds without it. */
  public double number(String rule, String option, double otherwise) {
    return of(rule)
        .map(setting -> setting.options().getOrDefault(option, otherwise))
        .orElse(otherwise);
  }
}
