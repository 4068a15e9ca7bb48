package io.duizhao.workflow.pair;

import io.duizhao.align.Aligner;
import io.duizhao.align.RecipeAligner;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.text.Joining;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A machine translation of a document, brought to its sentences. Where both were cut alike, each
 * goes with its own: by the number of its line, or one after the other. Else they are aligned
 * first, and a group's translation stands with its first sentence.
 *
 * @param translation sentences of the machine translation
 * @param byLine whether ids are line numbers on both sides
 * @param aligner aligns where both were cut differently
 */
record MachinePivot(List<Segment> translation, boolean byLine, Aligner aligner)
    implements RecipeAligner.Pivot {
  /** Copies the list. */
  public MachinePivot {
    translation = List.copyOf(translation);
  }

  @Override
  public List<String> of(List<Segment> source) {
    Map<SegmentId, String> texts = new HashMap<>();
    if (byLine) {
      translation.forEach(segment -> texts.put(segment.id(), segment.text()));
    } else if (translation.size() == source.size()) {
      for (int i = 0; i < source.size(); i++) {
        texts.put(source.get(i).id(), translation.get(i).text());
      }
    } else {
      texts.putAll(aligned(source));
    }
    return source.stream().map(segment -> texts.getOrDefault(segment.id(), "")).toList();
  }

  private Map<SegmentId, String> aligned(List<Segment> source) {
    Map<SegmentId, String> byId = new HashMap<>();
    translation.forEach(segment -> byId.put(segment.id(), segment.text()));
    Map<SegmentId, String> texts = new HashMap<>();
    for (Bead bead : aligner.align(source, translation, List.of()).beads()) {
      if (!bead.source().isEmpty()) {
        List<String> parts = new ArrayList<>();
        bead.target().forEach(id -> parts.add(byId.getOrDefault(id, "")));
        texts.put(bead.source().get(0), Joining.sentences(parts));
      }
    }
    return texts;
  }
}
