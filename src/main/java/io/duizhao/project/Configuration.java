package io.duizhao.project;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.setting.CheckSettings;
import io.duizhao.model.setting.ExportSettings;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code duizhao.yaml} says. Every key is optional.
 *
 * @param languages languages of the transcripts and of their translations
 * @param pairs files that belong together although their names differ, by document name
 * @param segmentRules SRX file with segmentation rules; null for our own
 * @param semicolons whether sentences are cut at them
 * @param alignLexicon lexicon trained on the user's own texts; null for none
 * @param alignMinScore score below which a bead needs review, from 0 to 1
 * @param translate which kinds of text go to the translator
 * @param checks what is asked of the checks
 * @param export how files are written for others
 * @param memoryPenalties points taken off matches of translation memories: for {@code machine},
 *     {@code script}, {@code number}, {@code term} and the names of memories
 */
public record Configuration(
    LanguagePair languages,
    Map<String, PairFiles> pairs,
    @Nullable String segmentRules,
    SemicolonPolicy semicolons,
    @Nullable String alignLexicon,
    double alignMinScore,
    TranslationScope translate,
    CheckSettings checks,
    ExportSettings export,
    Map<String, Integer> memoryPenalties) {
  /** What holds without a configuration file. */
  public static final Configuration DEFAULT =
      new Configuration(
          LanguagePair.DEFAULT,
          Map.of(),
          null,
          SemicolonPolicy.NEVER,
          null,
          0,
          TranslationScope.DEFAULT,
          CheckSettings.NONE,
          ExportSettings.DEFAULT,
          Map.of());

  /**
   * Files of one document, relative to the workspace.
   *
   * @param source the transcript
   * @param target its translation, or null
   * @param pivot a machine translation that helps the aligner, or null
   */
  public record PairFiles(String source, @Nullable String target, @Nullable String pivot) {}

  /** Copies the map, in the order of its keys. */
  public Configuration {
    pairs = java.util.Collections.unmodifiableMap(new TreeMap<>(pairs));
    memoryPenalties = java.util.Collections.unmodifiableMap(new TreeMap<>(memoryPenalties));
  }

  /** Returns what holds where the languages change places: those that translate are translated. */
  public Configuration reversed() {
    Map<String, PairFiles> others = new TreeMap<>();
    pairs.forEach(
        (name, files) -> {
          if (files.target() != null) {
            others.put(name, new PairFiles(files.target(), files.source(), null));
          }
        });
    return new Configuration(
        new LanguagePair(languages.target(), languages.source()),
        others,
        segmentRules,
        semicolons,
        alignLexicon,
        alignMinScore,
        translate,
        checks,
        export,
        memoryPenalties);
  }
}
