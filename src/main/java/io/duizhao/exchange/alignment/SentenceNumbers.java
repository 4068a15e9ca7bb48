package io.duizhao.exchange.alignment;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers of a text's sentences from 0, for the formats that know no ids. */
final class SentenceNumbers {
  private final Map<SegmentId, Integer> numbers = new HashMap<>();
  private final int count;

  /**
   * Numbers the sentences.
   *
   * @param byLine whether the ids are line numbers from 1, which empty lines keep; else the
   *     sentences are numbered in reading order
   */
  SentenceNumbers(SegmentedDocument text, boolean byLine) {
    int next = 0;
    for (Segment segment : text.segments()) {
      int number = byLine ? Integer.parseInt(segment.id().value()) - 1 : next;
      numbers.put(segment.id(), number);
      next = number + 1;
    }
    count = next;
  }

  /** Returns the number after the last. */
  int count() {
    return count;
  }

  /** Returns the numbers of some sentences, rising. */
  List<Integer> of(List<SegmentId> ids) {
    return ids.stream().map(this::of).sorted().toList();
  }

  private int of(SegmentId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no sentence has the id " + id);
    }
    return number;
  }
}
