package io.duizhao.model.leverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much of a file falls into which band.
 *
 * @param name the file's path as a person would write it
 * @param bands what there is in each band; a band without a segment may be missing
 */
public record FileAnalysis(String name, Map<MatchBand, TextCounts> bands) {
  /** Copies the map. */
  public FileAnalysis {
    Map<MatchBand, TextCounts> copy = new EnumMap<>(MatchBand.class);
    copy.putAll(bands);
    bands = Collections.unmodifiableMap(copy);
  }

  /** Returns what there is in a band. */
  public TextCounts counts(MatchBand band) {
    return bands.getOrDefault(band, TextCounts.NONE);
  }

  /** Returns what there is in all bands. */
  public TextCounts total() {
    return bands.values().stream().reduce(TextCounts.NONE, TextCounts::plus);
  }
}
