package io.duizhao.project;

import io.duizhao.model.leverage.MatchScope;
import io.duizhao.model.setting.ExportSettings;
import io.duizhao.model.setting.SubtitleLimits;
import io.duizhao.model.setting.TmxLimits;
import io.duizhao.model.setting.XliffVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what {@code duizhao.yaml} says of exports. */
final class ExportConfiguration {
  private static final Set<String> KEYS =
      ConfigurationFile.keys("xliff", "matches", "terms", "with-mt", "tmx", "subtitles", "jsonl");
  private static final Set<String> TMX =
      ConfigurationFile.keys("min-score", "approved-only", "unique", "level");
  private static final Set<String> SUBTITLES =
      ConfigurationFile.keys("columns", "lines", "cps", "min-duration", "max-duration", "gap");
  private static final Set<String> JSONL = ConfigurationFile.keys("context");

  private ExportConfiguration() {}

  static ExportSettings of(YamlValue section) {
    Map<String, YamlValue> entries = section.entries(KEYS);
    ExportSettings defaults = ExportSettings.DEFAULT;
    YamlValue xliff = entries.get("xliff");
    YamlValue tmx = entries.get("tmx");
    YamlValue subtitles = entries.get("subtitles");
    YamlValue jsonl = entries.get("jsonl");
    return new ExportSettings(
        xliff == null ? defaults.xliff() : version(xliff),
        Optional.ofNullable(entries.get("matches"))
            .map(value -> value.oneOf(List.of(MatchScope.values()))),
        Optional.ofNullable(entries.get("terms")).map(YamlValue::yesOrNo),
        tmx == null ? defaults.tmx() : tmx(tmx.entries(TMX)),
        ConfigurationFile.yes(entries, "with-mt", defaults.withMachineTranslation()),
        subtitles == null ? defaults.subtitles() : subtitles(subtitles),
        subtitles == null
            ? Optional.empty()
            : Optional.ofNullable(subtitles.entries(SUBTITLES).get("lines"))
                .map(value -> value.whole(1, 4)),
        jsonl == null
            ? defaults.context()
            : whole(
                jsonl.entries(JSONL),
                "context",
                0,
                ExportSettings.MOST_CONTEXT,
                defaults.context()));
  }

  private static XliffVersion version(YamlValue value) {
    return XliffVersion.ofLabel(value.string())
        .orElseThrow(
            () ->
                value.wrong(
                    "one of "
                        + Arrays.stream(XliffVersion.values())
                            .map(XliffVersion::label)
                            .collect(Collectors.joining(", "))));
  }

  private static TmxLimits tmx(Map<String, YamlValue> entries) {
    return new TmxLimits(
        ConfigurationFile.share(entries, "min-score"),
        ConfigurationFile.yes(entries, "approved-only", false),
        ConfigurationFile.yes(entries, "unique", false),
        whole(entries, "level", 1, 2, 1),
        null);
  }

  private static SubtitleLimits subtitles(YamlValue section) {
    Map<String, YamlValue> entries = section.entries(SUBTITLES);
    SubtitleLimits usual = SubtitleLimits.DEFAULT;
    YamlValue speed = entries.get("cps");
    try {
      return new SubtitleLimits(
          whole(entries, "columns", 0, Integer.MAX_VALUE, usual.lineColumns()),
          whole(entries, "lines", 1, 4, usual.lines()),
          speed == null ? usual.columnsPerSecond() : speed.number(),
          whole(entries, "min-duration", 0, Integer.MAX_VALUE, (int) usual.shortest()),
          whole(entries, "max-duration", 0, Integer.MAX_VALUE, (int) usual.longest()),
          whole(entries, "gap", 0, Integer.MAX_VALUE, (int) usual.gap()));
    } catch (IllegalArgumentException e) {
      throw section.unfit(e);
    }
  }

  private static int whole(
      Map<String, YamlValue> entries, String key, int least, int most, int otherwise) {
    @Nullable YamlValue value = entries.get(key);
    return value == null ? otherwise : value.whole(least, most);
  }
}
