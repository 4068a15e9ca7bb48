package io.duizhao.transcript;

import io.duizhao.transcript.Part.Shape;
import io.duizhao.transcript.SpeakerLabel.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of a document's seeming labels name speakers. A label must recur or name a part in a
 * conversation; where labels of one style do, others of that style are believed at their first
 * occurrence, and so is a personal name. “他说：” in running text is none.
 */
final class SpeakerLabels {
  private final Map<Style, Map<String, Integer>> counts = new EnumMap<>(Style.class);
  private final Map<Style, Integer> sure = new EnumMap<>(Style.class);

  private SpeakerLabels() {}

  /** Returns for each part of a document the label that it begins with. */
  static List<Optional<SpeakerLabel>> of(List<Part> parts) {
    List<Optional<SpeakerLabel>> candidates = parts.stream().map(SpeakerLabels::candidate).toList();
    SpeakerLabels labels = new SpeakerLabels();
    candidates.forEach(candidate -> candidate.ifPresent(labels::count));
    labels.counts.forEach((style, names) -> labels.sure.put(style, labels.sureOnes(style, names)));
    List<Optional<SpeakerLabel>> accepted = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Shape shape = parts.get(i).shape();
      accepted.add(candidates.get(i).filter(label -> labels.accepts(label, shape)));
    }
    return accepted;
  }

  private static Optional<SpeakerLabel> candidate(Part part) {
    boolean mayHave = part.shape() == Shape.PARAGRAPH || part.shape() == Shape.ITEM;
    return mayHave && MetaLine.key(part.text().string()).isEmpty()
        ? SpeakerLabel.parse(part.text())
        : Optional.empty();
  }

  private void count(SpeakerLabel label) {
    counts
        .computeIfAbsent(label.style(), style -> new HashMap<>())
        .merge(label.name(), 1, Integer::sum);
  }

  private int sureOnes(Style style, Map<String, Integer> names) {
    return names.entrySet().stream()
        .filter(entry -> isSure(style, entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private boolean accepts(SpeakerLabel label, Shape shape) {
    Style style = label.style();
    if (isSure(style, label.name())) {
      return true;
    }
    boolean dialogue = sure.getOrDefault(style, 0) > 0;
    return shape == Shape.PARAGRAPH
        && dialogue
        && switch (style) {
          case BOLD, TIMED, BRACKETS -> true;
          case PLAIN -> NameShape.isPersonal(label.name());
          case ALONE -> false;
        };
  }

  private boolean isSure(Style style, String name) {
    boolean recurs = counts.getOrDefault(style, Map.of()).getOrDefault(name, 0) > 1;
    return recurs || style != Style.ALONE && NameShape.isRole(name);
  }
}
