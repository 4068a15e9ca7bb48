package io.duizhao.report;

import io.duizhao.model.bead.CrossingLinks;
import io.duizhao.model.bead.CrossingLinks.Place;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.unit.TranslationUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Beads that follow each other on both sides, and whose translation stands elsewhere than its
 * place: they cross other beads.
 *
 * @param units the ids of their units, in the order of the source; at least one
 * @param source source text of the first
 * @param target target text of the first
 */
public record MovedStretch(List<String> units, String source, String target) {
  private static final Comparator<Segment> READING_ORDER =
      Comparator.comparingInt(Segment::block).thenComparing(Segment::span);

  /** Copies the list. */
  public MovedStretch {
    units = List.copyOf(units);
  }

  /** Returns the stretches of a document's units, in the order of the source. */
  static List<MovedStretch> of(List<TranslationUnit> units) {
    Map<Segment, Integer> sources = numbers(units, TranslationUnit::source);
    Map<Segment, Integer> targets = numbers(units, TranslationUnit::target);
    List<TranslationUnit> links =
        units.stream()
            .filter(unit -> !unit.source().isEmpty() && !unit.target().isEmpty())
            .sorted(Comparator.comparing(unit -> first(unit.source(), sources)))
            .toList();
    List<Place> places =
        links.stream()
            .map(
                unit ->
                    new Place(
                        first(unit.source(), sources),
                        last(unit.source(), sources) + 1,
                        first(unit.target(), targets),
                        last(unit.target(), targets) + 1))
            .toList();
    BitSet inOrder = CrossingLinks.inOrder(places);
    List<MovedStretch> stretches = new ArrayList<>();
    List<TranslationUnit> stretch = new ArrayList<>();
    for (int k = 0; k < places.size(); k++) {
      boolean goesOn = k > 0 && places.get(k).target() >= places.get(k - 1).targetEnd();
      if (inOrder.get(k) || !goesOn) {
        end(stretch, stretches);
      }
      if (!inOrder.get(k)) {
        stretch.add(links.get(k));
      }
    }
    end(stretch, stretches);
    return stretches;
  }

  private static void end(List<TranslationUnit> stretch, List<MovedStretch> stretches) {
    if (!stretch.isEmpty()) {
      TranslationUnit first = stretch.get(0);
      stretches.add(
          new MovedStretch(
              stretch.stream().map(TranslationUnit::id).toList(),
              first.sourceText(),
              first.targetText()));
      stretch.clear();
    }
  }

  private static Map<Segment, Integer> numbers(
      List<TranslationUnit> units, Function<TranslationUnit, List<Segment>> side) {
    Map<Segment, Integer> numbers = new HashMap<>();
    units.stream()
        .flatMap(unit -> side.apply(unit).stream())
        .sorted(READING_ORDER)
        .forEach(segment -> numbers.putIfAbsent(segment, numbers.size()));
    return numbers;
  }

  private static int first(List<Segment> segments, Map<Segment, Integer> numbers) {
    return segments.stream().mapToInt(s -> numbers.getOrDefault(s, 0)).min().orElse(0);
  }

  private static int last(List<Segment> segments, Map<Segment, Integer> numbers) {
    return segments.stream().mapToInt(s -> numbers.getOrDefault(s, 0)).max().orElse(0);
  }
}
