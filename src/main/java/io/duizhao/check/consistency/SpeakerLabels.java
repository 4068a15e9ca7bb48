package io.duizhao.check.consistency;

import io.duizhao.check.Note;
import io.duizhao.check.Pair;
import io.duizhao.check.Rule;
import io.duizhao.check.TextCheck;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.segment.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sentence is said by one speaker in the source and by another in the translation. Who is who is
 * learned from the document: each label's most frequent counterpart.
 */
public final class SpeakerLabels implements TextCheck {
  private static final Rule RULE =
      new Rule("speaker.changed", Severity.WARNING, "Another speaker says it in the translation");

  /** So often two labels have to meet to be the same person. */
  private static final int TELLING = 3;

  /** This part of a label's sentences has to meet its counterpart. */
  private static final double MOST = 0.75;

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public void check(List<Pair> pairs, NotesOf notes) {
    Map<String, Map<String, Integer>> met = new TreeMap<>();
    for (Pair pair : pairs) {
      Optional<String> source = speaker(pair.unit().source());
      Optional<String> target = speaker(pair.unit().target());
      if (source.isPresent() && target.isPresent() && pair.isComparable()) {
        met.computeIfAbsent(source.get(), key -> new TreeMap<>())
            .merge(target.get(), 1, Integer::sum);
      }
    }
    Map<String, String> counterparts = new HashMap<>();
    met.forEach((label, others) -> counterpart(others).ifPresent(o -> counterparts.put(label, o)));
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      String source = speaker(pair.unit().source()).orElse("");
      String target = speaker(pair.unit().target()).orElse("");
      String right = counterparts.get(source);
      if (right != null && !target.isEmpty() && !right.equals(target) && pair.isComparable()) {
        Message message =
            Message.of("speaker.changed")
                .with("source", source)
                .with("usual", right)
                .with("here", target);
        notes.pair(i).add(Note.of(RULE, message).suggesting(right));
      }
    }
  }

  private static Optional<String> counterpart(Map<String, Integer> others) {
    int all = others.values().stream().mapToInt(Integer::intValue).sum();
    return others.entrySet().stream()
        .filter(other -> other.getValue() >= TELLING && other.getValue() >= MOST * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns who says all of it; nothing where several do. */
  private static Optional<String> speaker(List<Segment> segments) {
    List<String> speakers =
        segments.stream()
            .map(segment -> segment.speaker() == null ? "" : segment.speaker())
            .distinct()
            .toList();
    boolean one = speakers.size() == 1 && !speakers.get(0).isEmpty();
    return one ? Optional.of(speakers.get(0)) : Optional.empty();
  }
}
