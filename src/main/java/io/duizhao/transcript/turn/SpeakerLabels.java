package io.duizhao.transcript.turn;

import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.turn.SpeakerLabel.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which of a document's seeming labels name speakers. A label must recur or name a part in a
 * conversation; where labels of one style do, others of that style are believed at their first
 * occurrence, and so is a personal name. “他说：” in running text is none, nor is a headword that an
 * article repeats in each of its sections.
 */
public final class SpeakerLabels {
  /** Occurrences from which a label is believed in a document where nobody else is named. */
  private static final int OFTEN = 3;

  /** Share of paragraphs with a sure label from which hardly one is left without. */
  private static final double DENSE = 0.6;

  private final Map<Style, Map<String, Integer>> counts = new EnumMap<>(Style.class);
  private final Map<String, Integer> totals = new HashMap<>();
  private final Set<Style> sureStyles = EnumSet.noneOf(Style.class);
  private final boolean conversation;
  private final boolean dense;

  private SpeakerLabels(List<Part> parts, List<Optional<SpeakerLabel>> candidates) {
    int paragraphs = 0;
    int named = 0;
    int last = 0;
    for (int i = 0; i < parts.size(); i++) {
      Shape shape = parts.get(i).shape();
      candidates.get(i).ifPresent(label -> count(shape, label));
      boolean inTalk = shape == Shape.PARAGRAPH && (named > 0 || candidates.get(i).isPresent());
      paragraphs += inTalk ? 1 : 0;
      if (inTalk && candidates.get(i).filter(label -> isPerson(label.name())).isPresent()) {
        named++;
        last = paragraphs;
      }
    }
    dense = named > 1 && named >= DENSE * last;
    conversation =
        counts.containsKey(Style.TIMED)
            || counts.values().stream()
                .anyMatch(names -> names.keySet().stream().anyMatch(SpeakerLabels::isPerson));
    counts.forEach(
        (style, names) -> {
          if (names.keySet().stream().anyMatch(name -> isSure(style, name))) {
            sureStyles.add(style);
          }
        });
  }

  /** Returns for each part of a document the label that it begins with. */
  public static List<Optional<SpeakerLabel>> of(List<Part> parts) {
    List<Optional<SpeakerLabel>> candidates =
        IntStream.range(0, parts.size()).mapToObj(index -> candidate(parts, index)).toList();
    SpeakerLabels labels = new SpeakerLabels(parts, candidates);
    List<Optional<SpeakerLabel>> accepted = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Shape shape = parts.get(i).shape();
      accepted.add(candidates.get(i).filter(label -> labels.accepts(label, shape)));
    }
    return accepted;
  }

  private static Optional<SpeakerLabel> candidate(List<Part> parts, int index) {
    Part part = parts.get(index);
    Optional<SpeakerLabel> label =
        switch (part.shape()) {
          case PARAGRAPH, ITEM, HEADING -> SpeakerLabelParser.parse(part.text());
          default -> Optional.empty();
        };
    String text = part.text().string();
    return label.filter(
        found ->
            part.shape() == Shape.HEADING
                ? found.end() == text.length() && found.style() != Style.ALONE
                : MetaLine.key(text).isEmpty() && !Credits.is(parts, index));
  }

  /** A title that a list repeats tells nothing, but a speaker may speak in an item now and then. */
  private void count(Shape shape, SpeakerLabel label) {
    if (shape == Shape.ITEM && !isPerson(label.name())) {
      return;
    }
    String name = NameShape.core(label.name());
    counts.computeIfAbsent(label.style(), style -> new HashMap<>()).merge(name, 1, Integer::sum);
    if (label.style() != Style.ALONE) {
      totals.merge(name, 1, Integer::sum);
    }
  }

  private boolean accepts(SpeakerLabel label, Shape shape) {
    Style style = label.style();
    String name = NameShape.core(label.name());
    int inStyle = counts.getOrDefault(style, Map.of()).getOrDefault(name, 0);
    return switch (shape) {
      case HEADING -> inStyle > 1 && isSure(style, name);
      case ITEM -> (inStyle > 1 || SpeakerRoles.is(name)) && isSure(style, name);
      default -> isSure(style, name) || mayOccurOnce(label);
    };
  }

  private boolean mayOccurOnce(SpeakerLabel label) {
    return switch (label.style()) {
      case BOLD, BRACKETS -> sureStyles.contains(label.style());
      case TIMED -> hasSure();
      case PLAIN ->
          hasSure() && NameShape.isPersonal(label.name())
              || dense && ChineseNames.looksLike(NameShape.core(label.name()));
      case ALONE -> false;
    };
  }

  private boolean hasSure() {
    return sureStyles.stream().anyMatch(style -> style != Style.ALONE);
  }

  private boolean isSure(Style style, String name) {
    boolean alone = style == Style.ALONE;
    Map<String, Integer> comparable = alone ? counts.getOrDefault(style, Map.of()) : totals;
    int count = comparable.getOrDefault(name, 0);
    boolean recurs = count >= OFTEN || count > 1 && (isPerson(name) || conversation);
    return recurs || !alone && SpeakerRoles.is(name);
  }

  private static boolean isPerson(String label) {
    String name = NameShape.core(label);
    return SpeakerRoles.is(name) || NameShape.isPersonal(name) || ChineseNames.looksLike(name);
  }
}
