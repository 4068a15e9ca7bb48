package io.duizhao.memory;

import io.duizhao.model.FileAnalysis;
import io.duizhao.model.Leverage;
import io.duizhao.model.MatchBand;
import io.duizhao.model.MemoryMatch;
import io.duizhao.model.MemoryQuery;
import io.duizhao.model.TextCounts;
import io.duizhao.text.TextCounter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the segments of files into bands, one file after the other. Of a repeated segment the first
 * counts by its match, the others as repetitions, unless a memory has them in their context.
 */
public final class Analyst {
  private final Leverage leverage;
  private final Set<String> earlierFiles = new HashSet<>();

  /** Makes an analyst that has seen no file yet. */
  public Analyst(Leverage leverage) {
    this.leverage = leverage;
  }

  /**
   * A segment to translate.
   *
   * @param query its text and neighbours
   * @param machineTranslated whether a machine has translated it and nobody else
   */
  public record Item(MemoryQuery query, boolean machineTranslated) {}

  /** Returns the analysis of the next file. */
  public FileAnalysis next(String name, List<Item> segments) {
    Map<MatchBand, TextCounts> bands = new EnumMap<>(MatchBand.class);
    Set<String> thisFile = new HashSet<>();
    for (Item item : segments) {
      String text = Keys.identity(item.query().text());
      MatchBand band = band(item, text, thisFile);
      thisFile.add(text);
      bands.merge(band, TextCounter.of(text), TextCounts::plus);
    }
    earlierFiles.addAll(thisFile);
    return new FileAnalysis(name, bands);
  }

  private MatchBand band(Item item, String text, Set<String> thisFile) {
    List<MemoryMatch> matches = leverage.matches(item.query());
    MatchBand best = matches.isEmpty() ? MatchBand.NEW : MatchBand.of(matches.get(0));
    if (best == MatchBand.CONTEXT) {
      return best;
    }
    if (thisFile.contains(text)) {
      return MatchBand.REPEATED;
    }
    if (earlierFiles.contains(text)) {
      return MatchBand.REPEATED_ELSEWHERE;
    }
    return best == MatchBand.NEW && item.machineTranslated() ? MatchBand.MACHINE : best;
  }
}
