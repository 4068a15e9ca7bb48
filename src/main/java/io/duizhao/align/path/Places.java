package io.duizhao.align.path;

import io.duizhao.model.segment.SegmentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the sentences of a side stand in its order, counted from 0. */
public final class Places {
  private final Map<SegmentId, Integer> byId = new HashMap<>();

  /** Takes the ids of the sentences in order. */
  public Places(List<SegmentId> order) {
    for (int k = 0; k < order.size(); k++) {
      byId.putIfAbsent(order.get(k), k);
    }
  }

  /** Returns the place of a sentence, or {@code otherwise} where the side does not have it. */
  public int of(SegmentId id, int otherwise) {
    return byId.getOrDefault(id, otherwise);
  }

  /** Returns the places of those sentences that the side has, in the order given. */
  public IntStream of(List<SegmentId> ids) {
    return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).mapToInt(Integer::intValue);
  }
}
