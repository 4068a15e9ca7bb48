package io.duizhao.memory;

import io.duizhao.model.FileAnalysis;
import io.duizhao.model.JobAnalysis;
import io.duizhao.model.Leverage;
import io.duizhao.model.MatchBand;
import io.duizhao.model.MemoryMatch;
import io.duizhao.model.MemoryQuery;
import io.duizhao.model.TextCounts;
import io.duizhao.text.TextCounter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the segments of files into bands. What is translated, and what a memory has in its context,
 * counts as such. Of the others that have the same text one counts by its match, and those after it
 * as repetitions; where one of them is translated in any file, all are repetitions. The sums of all
 * files are the same in whatever order the files come: the order only says which file bears the
 * first.
 */
public final class Analyst {
  private final Leverage leverage;

  /** Makes an analyst. */
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

  /** A segment's text and the band that it has by itself. */
  private record Judged(String text, MatchBand band) {
    boolean isTranslated() {
      return band == MatchBand.TRANSLATED;
    }

    boolean mayBeRepetition() {
      return band != MatchBand.TRANSLATED && band != MatchBand.CONTEXT;
    }
  }

  /**
   * Returns the analysis of files.
   *
   * @param files the segments of each by its name, in the order in which repetitions are counted
   */
  public JobAnalysis analyze(Map<String, List<Item>> files) {
    Map<String, List<Judged>> judged = new LinkedHashMap<>();
    files.forEach((name, items) -> judged.put(name, items.stream().map(this::judged).toList()));
    Map<String, MatchBand> cheapest = new HashMap<>();
    Set<String> elsewhere = new HashSet<>();
    for (List<Judged> segments : judged.values()) {
      for (Judged segment : segments) {
        if (segment.mayBeRepetition()) {
          cheapest.merge(segment.text(), segment.band(), Analyst::cheaper);
        }
      }
      elsewhere.addAll(translated(segments));
    }
    List<FileAnalysis> analyses = new ArrayList<>();
    judged.forEach(
        (name, segments) ->
            analyses.add(new FileAnalysis(name, bands(segments, cheapest, elsewhere))));
    return new JobAnalysis(analyses);
  }

  private Judged judged(Item item) {
    return new Judged(Keys.identity(item.query().text()), band(item));
  }

  private MatchBand band(Item item) {
    if (item.standing() == Standing.DONE) {
      return MatchBand.TRANSLATED;
    }
    List<MemoryMatch> matches = leverage.matches(item.query());
    MatchBand best = matches.isEmpty() ? MatchBand.NEW : MatchBand.of(matches.get(0));
    return best == MatchBand.NEW && item.standing() == Standing.BY_MACHINE
        ? MatchBand.MACHINE
        : best;
  }

  private static MatchBand cheaper(MatchBand one, MatchBand other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Set<String> translated(List<Judged> segments) {
    Set<String> texts = new HashSet<>();
    segments.stream().filter(Judged::isTranslated).forEach(segment -> texts.add(segment.text()));
    return texts;
  }

  /** Returns what a file has in each band, and adds its texts to those of the files before. */
  private static Map<MatchBand, TextCounts> bands(
      List<Judged> segments, Map<String, MatchBand> cheapest, Set<String> elsewhere) {
    Map<MatchBand, TextCounts> bands = new EnumMap<>(MatchBand.class);
    Set<String> here = translated(segments);
    for (Judged segment : segments) {
      String text = segment.text();
      MatchBand band = segment.band();
      if (segment.mayBeRepetition()) {
        if (here.contains(text)) {
          band = MatchBand.REPEATED;
        } else if (elsewhere.contains(text)) {
          band = MatchBand.REPEATED_ELSEWHERE;
        } else {
          band = cheapest.getOrDefault(text, band);
        }
        here.add(text);
      }
      bands.merge(band, TextCounter.of(text), TextCounts::plus);
    }
    elsewhere.addAll(here);
    return bands;
  }
}
