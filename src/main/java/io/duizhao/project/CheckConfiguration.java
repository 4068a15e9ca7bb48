package io.duizhao.project;

import io.duizhao.model.finding.Severity;
import io.duizhao.model.setting.CheckSettings;
import io.duizhao.model.setting.CheckSettings.RuleSetting;
import io.duizhao.model.setting.HouseStyle;
import io.duizhao.model.setting.OwnCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads what {@code duizhao.yaml} asks of the checks: rules, the house's style, own patterns. */
final class CheckConfiguration {
  private static final Set<String> STYLE =
      ConfigurationFile.keys("profile", "english", "han-latin-space");

  private static final Set<String> OWN =
      ConfigurationFile.keys(
          "id", "severity", "source", "target", "not-source", "not-target", "message");

  private CheckConfiguration() {}

  /** Reads the keys of a configuration. */
  static CheckSettings of(Map<String, YamlValue> top) {
    YamlValue checks = top.get("checks");
    YamlValue style = top.get("style");
    YamlValue own = top.get("own-checks");
    return new CheckSettings(
        checks == null ? Map.of() : rules(checks),
        style == null ? HouseStyle.NONE : style(style),
        own == null ? List.of() : own(own));
  }

  private static Map<String, RuleSetting> rules(YamlValue value) {
    Map<String, RuleSetting> rules = new TreeMap<>();
    value.entries().forEach((rule, setting) -> rules.put(rule, rule(setting)));
    return rules;
  }

  private static RuleSetting rule(YamlValue value) {
    if (!value.isMap()) {
      return setting(value, Map.of());
    }
    Map<String, YamlValue> entries = value.entries();
    YamlValue severity = entries.remove("severity");
    Map<String, Double> options = new TreeMap<>();
    entries.forEach((name, option) -> options.put(name, option.number()));
    return severity == null
        ? new RuleSetting(Optional.empty(), false, options)
        : setting(severity, options);
  }

  private static RuleSetting setting(YamlValue severity, Map<String, Double> options) {
    return severity.string().equals("off")
        ? new RuleSetting(Optional.empty(), true, options)
        : new RuleSetting(Optional.of(severity(severity)), false, options);
  }

  private static Severity severity(YamlValue value) {
    return value.oneOf(List.of(Severity.values()));
  }

  private static HouseStyle style(YamlValue value) {
    Map<String, YamlValue> entries = value.entries(STYLE);
    YamlValue profile = entries.get("profile");
    YamlValue english = entries.get("english");
    YamlValue space = entries.get("han-latin-space");
    return new HouseStyle(
        profile == null ? HouseStyle.Chinese.ANY : profile(profile),
        english == null
            ? HouseStyle.English.ANY
            : english.oneOf(List.of(HouseStyle.English.values())),
        space == null
            ? HouseStyle.HanLatin.KEEP
            : space.oneOf(List.of(HouseStyle.HanLatin.values())));
  }

  private static HouseStyle.Chinese profile(YamlValue value) {
    return switch (value.string().toLowerCase(Locale.ROOT)) {
      case "zh-cn" -> HouseStyle.Chinese.MAINLAND;
      case "zh-tw" -> HouseStyle.Chinese.TAIWAN;
      default -> throw value.wrong("zh-CN or zh-TW");
    };
  }

  private static List<OwnCheck> own(YamlValue value) {
    List<OwnCheck> checks = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlValue item : value.items()) {
      Map<String, YamlValue> entries = item.entries(OWN);
      YamlValue id = entries.get("id");
      YamlValue severity = entries.get("severity");
      if (id == null || !id.string().matches("[\\w-]+")) {
        throw item.wrong("an own check with an id of letters, digits and hyphens");
      }
      if (!ids.add(id.string())) {
        throw id.wrong("an id that no other own check has");
      }
      if (!entries.containsKey("source") && !entries.containsKey("target")) {
        throw item.wrong("an own check with a pattern for source or target");
      }
      checks.add(
          new OwnCheck(
              id.string(),
              severity == null ? Severity.WARNING : severity(severity),
              pattern(entries.get("source")),
              pattern(entries.get("target")),
              pattern(entries.get("not-source")),
              pattern(entries.get("not-target")),
              ConfigurationFile.string(entries, "message")));
    }
    return checks;
  }

  private static @Nullable Pattern pattern(@Nullable YamlValue value) {
    if (value == null) {
      return null;
    }
    try {
      return Pattern.compile(value.string());
    } catch (PatternSyntaxException e) {
      throw value.wrong("a regular expression (" + e.getDescription() + ")").causedBy(e);
    }
  }
}
