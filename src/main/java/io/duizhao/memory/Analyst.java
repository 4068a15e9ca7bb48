package io.duizhao.memory;

import io.duizhao.io.Sha256;
import io.duizhao.model.leverage.FileAnalysis;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.Leverage;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.leverage.MemoryQuery;
import io.duizhao.model.leverage.TextCounts;
import io.duizhao.text.TextCounter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
  private final Map<String, List<Judged>> files = new LinkedHashMap<>();

  /** Counts texts by the matches that {@code leverage} finds. */
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

  /**
   * A text, by half of its SHA-256: two of a thousand million texts have the same with a
   * probability below 10<sup>-20</sup>.
   */
  private record TextName(long first, long second) {
    static TextName of(String text) {
      ByteBuffer hash =
          ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
      return new TextName(hash.getLong(), hash.getLong());
    }
  }

  /** What is held of a segment: its text, how much that is, and the band that it has by itself. */
  private record Judged(TextName text, TextCounts counts, MatchBand band) {
    boolean isTranslated() {
      return band == MatchBand.TRANSLATED;
    }

    boolean mayBeRepetition() {
      return band != MatchBand.TRANSLATED && band != MatchBand.CONTEXT;
    }
  }

  /**
   * Takes the next file; of its texts only hashes are held.
   *
   * @param name the file's name, as the analysis shows it
   * @param items its segments
   */
  public void add(String name, List<Item> items) {
    files.put(name, items.stream().map(this::judged).toList());
  }

  /** Returns the analysis of the files, in which repetitions are counted in the files' order. */
  public JobAnalysis analysis() {
    Map<TextName, MatchBand> cheapest = new HashMap<>();
    Set<TextName> elsewhere = new HashSet<>();
    for (List<Judged> segments : files.values()) {
      for (Judged segment : segments) {
        if (segment.mayBeRepetition()) {
          cheapest.merge(segment.text(), segment.band(), Analyst::cheaper);
        }
      }
      elsewhere.addAll(translated(segments));
    }
    List<FileAnalysis> analyses = new ArrayList<>();
    files.forEach(
        (name, segments) ->
            analyses.add(new FileAnalysis(name, bands(segments, cheapest, elsewhere))));
    return new JobAnalysis(analyses);
  }

  private Judged judged(Item item) {
    String text = Keys.identity(item.query().text());
    return new Judged(TextName.of(text), TextCounter.of(text), band(item));
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

  private static Set<TextName> translated(List<Judged> segments) {
    Set<TextName> texts = new HashSet<>();
    segments.stream().filter(Judged::isTranslated).forEach(segment -> texts.add(segment.text()));
    return texts;
  }

  /** Returns what a file has in each band, and adds its texts to those of the files before. */
  private static Map<MatchBand, TextCounts> bands(
      List<Judged> segments, Map<TextName, MatchBand> cheapest, Set<TextName> elsewhere) {
    Map<MatchBand, TextCounts> bands = new EnumMap<>(MatchBand.class);
    Set<TextName> here = translated(segments);
    for (Judged segment : segments) {
      TextName text = segment.text();
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
      bands.merge(band, segment.counts(), TextCounts::plus);
    }
    elsewhere.addAll(here);
    return bands;
  }
}
