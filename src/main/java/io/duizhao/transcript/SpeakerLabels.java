package io.duizhao.transcript;

import io.duizhao.transcript.Part.Shape;
import io.duizhao.transcript.SpeakerLabel.Style;
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

  /** Learns from a whole document. */
  static SpeakerLabels of(List<Part> parts) {
    SpeakerLabels labels = new SpeakerLabels();
    for (Part part : parts) {
      candidate(part)
          .ifPresent(
              label ->
                  labels
                      .counts
                      .computeIfAbsent(label.style(), style -> new HashMap<>())
                      .merge(label.name(), 1, Integer::sum));
    }
    labels.counts.forEach(
        (style, names) ->
            labels.sure.put(
                style,
                names.entrySet().stream()
                    .filter(e -> labels.isSure(style, e.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum()));
    return labels;
  }

  private static Optional<SpeakerLabel> candidate(Part part) {
    boolean mayHave = part.shape() == Shape.PARAGRAPH || part.shape() == Shape.ITEM;
    return mayHave && MetaLine.key(part.text().string()).isEmpty()
        ? SpeakerLabel.parse(part.text())
        : Optional.empty();
  }

  /** Returns the label of a paragraph. */
  Optional<SpeakerLabel> of(Part part) {
    return candidate(part).filter(label -> accepts(label, part.shape()));
  }

  /** Returns whether the document has labels at all. */
  boolean isDialogue() {
    return sure.values().stream().anyMatch(count -> count > 1);
  }

  private boolean accepts(SpeakerLabel label, Shape shape) {
    Style style = label.style();
    if (isSure(style, label.name())) {
      return true;
    }
    boolean dialogue = sure.getOrDefault(style, 0) > 1;
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
