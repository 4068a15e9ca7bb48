package io.duizhao.project;

import io.duizhao.io.InputFile;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.SemicolonPolicy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code duizhao.yaml}. */
public final class ConfigurationFile {
  private static final Set<String> KEYS =
      keys(
          "languages",
          "pairs",
          "segment",
          "align",
          "translate",
          "checks",
          "style",
          "own-checks",
          "export",
          "memory");

  private static final Set<String> ALIGN = keys("lexicon", "min-score");

  private ConfigurationFile() {}

  /**
   * Reads a workspace's configuration; without the file the defaults hold.
   *
   * @throws io.duizhao.io.InputException where the file is no YAML, has a key that is unknown or a
   *     value that does not fit
   */
  public static Configuration read(Workspace workspace) {
    Configuration configuration = Configuration.DEFAULT;
    if (InputFile.exists(workspace.configuration())) {
      String shown = workspace.shown(workspace.configuration());
      configuration = parse(shown, SourceFile.read(workspace.configuration(), shown).text());
    }
    return workspace.isReversed() ? configuration.reversed() : configuration;
  }

  static Configuration parse(String file, String text) {
    return YamlValue.parse(file, text)
        .map(ConfigurationFile::configuration)
        .orElse(Configuration.DEFAULT);
  }

  private static Configuration configuration(YamlValue root) {
    Map<String, YamlValue> top = root.entries(KEYS);
    Configuration defaults = Configuration.DEFAULT;
    YamlValue languages = top.get("languages");
    YamlValue pairs = top.get("pairs");
    YamlValue segmentation = top.get("segment");
    Map<String, YamlValue> segment =
        segmentation == null ? Map.of() : segmentation.entries(keys("rules", "split-semicolon"));
    YamlValue align = top.get("align");
    YamlValue translate = top.get("translate");
    YamlValue export = top.get("export");
    YamlValue memory = top.get("memory");
    return new Configuration(
        languages == null ? defaults.languages() : languages(languages),
        pairs == null ? defaults.pairs() : pairs(pairs),
        string(segment, "rules"),
        semicolons(segment.get("split-semicolon")),
        align == null ? null : string(align.entries(ALIGN), "lexicon"),
        align == null ? defaults.alignMinScore() : share(align.entries(ALIGN), "min-score"),
        translate == null ? defaults.translate() : translate(translate),
        CheckConfiguration.of(top),
        export == null ? defaults.export() : ExportConfiguration.of(export),
        memory == null ? Map.of() : penalties(memory.entries(keys("penalties")).get("penalties")));
  }

  private static LanguagePair languages(YamlValue value) {
    Map<String, YamlValue> entries = value.entries(keys("source", "target"));
    return new LanguagePair(
        language(entries.get("source"), Configuration.DEFAULT.languages().source()),
        language(entries.get("target"), Configuration.DEFAULT.languages().target()));
  }

  private static Language language(@Nullable YamlValue value, Language otherwise) {
    if (value == null) {
      return otherwise;
    }
    try {
      return new Language(value.string());
    } catch (IllegalArgumentException e) {
      throw value.wrong("a language tag such as zh-CN or en-US").causedBy(e);
    }
  }

  private static Map<String, Configuration.PairFiles> pairs(YamlValue value) {
    Map<String, Configuration.PairFiles> pairs = new TreeMap<>();
    value
        .entries()
        .forEach(
            (name, files) -> {
              if (!DocumentNames.isName(name)) {
                throw files.unfit(
                    new IllegalArgumentException(
                        "is no name for files of the workspace; it may have no '..', ':', '\\\\' or"
                            + " control characters"));
              }
              Map<String, YamlValue> entries = files.entries(keys("source", "target", "pivot"));
              String source = string(entries, "source");
              if (source == null) {
                throw files.wrong("a pair with a source");
              }
              pairs.put(
                  name,
                  new Configuration.PairFiles(
                      source, string(entries, "target"), string(entries, "pivot")));
            });
    return pairs;
  }

  private static TranslationScope translate(YamlValue value) {
    Map<String, YamlValue> entries = value.entries(keys("meta", "boilerplate"));
    YamlValue meta = entries.get("meta");
    return new TranslationScope(
        meta == null
            ? TranslationScope.DEFAULT.meta()
            : meta.oneOf(List.of(TranslationScope.Meta.values())),
        yes(entries, "boilerplate", TranslationScope.DEFAULT.boilerplate()));
  }

  /** What takes points off the quality of a match, beside the memory that it comes from. */
  private static final List<String> PENALTIES = List.of("machine", "script", "number", "term");

  private static Map<String, Integer> penalties(@Nullable YamlValue value) {
    Map<String, Integer> penalties = new TreeMap<>();
    if (value != null) {
      value
          .entries()
          .forEach(
              (name, points) -> {
                if (!PENALTIES.contains(name) && !name.contains(".")) {
                  throw points.unknown(
                      String.join(", ", PENALTIES) + ", or a memory's name such as old.tmx");
                }
                penalties.put(name, points.percent());
              });
    }
    return penalties;
  }

  private static SemicolonPolicy semicolons(@Nullable YamlValue value) {
    return value == null
        ? Configuration.DEFAULT.semicolons()
        : value.oneOf(List.of(SemicolonPolicy.values()));
  }

  static @Nullable String string(Map<String, YamlValue> entries, String key) {
    YamlValue value = entries.get(key);
    return value == null ? null : value.string();
  }

  static double share(Map<String, YamlValue> entries, String key) {
    YamlValue value = entries.get(key);
    return value == null ? 0 : value.share();
  }

  static boolean yes(Map<String, YamlValue> entries, String key, boolean otherwise) {
    YamlValue value = entries.get(key);
    return value == null ? otherwise : value.yesOrNo();
  }

  static Set<String> keys(String... names) {
    return new LinkedHashSet<>(List.of(names));
  }
}
