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
import java.util.stream.Collectors;

/**
 * Puts the segments of files into bands, one file after the other. Of a repeated segment the first
 * counts by its match, the others as repetitions, unless a memory has them in their context. What
 * is translated anywhere makes all others repetitions.
 */
public final class Analyst {
  private final Leverage leverage;
  private final Set<String> otherFiles = new HashSet<>();

  /** Makes an analyst that has seen no file yet. */
  public Analyst(Leverage leverage) {
    this.leverage = leverage;
  }

  /**
   * A segment of a file.
   *
   * @param query its text and neighbours
   * @param standing who has translated it
   */
  public record Item(MemoryQuery query, Standing standing) {}

  /** Who has translated a segment. */
  public enum Standing {
    /** Nobody. */
    OPEN,
    /** A machine. */
    BY_MACHINE,
    /** A person, in the workspace. */
    DONE
  }

  /** Takes note of what is translated in a file whose turn comes later. */
  public void expect(List<Item> segments) {
    otherFiles.addAll(translated(segments));
  }

  private static Set<String> translated(List<Item> segments) {
    return segments.stream()
        .filter(item -> item.standing() == Standing.DONE)
        .map(item -> Keys.identity(item.query().text()))
        .collect(Collectors.toSet());
  }

  /** Returns the analysis of the next file. */
  public FileAnalysis next(String name, List<Item> segments) {
    Map<MatchBand, TextCounts> bands = new EnumMap<>(MatchBand.class);
    Set<String> thisFile = translated(segments);
    for (Item item : segments) {
      String text = Keys.identity(item.query().text());
      MatchBand band = band(item, text, thisFile);
      thisFile.add(text);
      bands.merge(band, TextCounter.of(text), TextCounts::plus);
    }
    otherFiles.addAll(thisFile);
    return new FileAnalysis(name, bands);
  }

  private MatchBand band(Item item, String text, Set<String> thisFile) {
    if (item.standing() == Standing.DONE) {
      return MatchBand.TRANSLATED;
    }
    List<MemoryMatch> matches = leverage.matches(item.query());
    MatchBand best = matches.isEmpty() ? MatchBand.NEW : MatchBand.of(matches.get(0));
    if (best == MatchBand.CONTEXT) {
      return best;
    }
    if (thisFile.contains(text)) {
      return MatchBand.REPEATED;
    }
    if (otherFiles.contains(text)) {
      return MatchBand.REPEATED_ELSEWHERE;
    }
    return best == MatchBand.NEW && item.standing() == Standing.BY_MACHINE
        ? MatchBand.MACHINE
        : best;
  }
}
