package io.duizhao.workflow.pair;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.Block;
import io.duizhao.project.CutsFile;
import io.duizhao.project.SentenceCut;
import io.duizhao.project.Workspace;
import io.duizhao.review.DecisionException;
import io.duizhao.review.SegmentParts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places where people cut a document's sentences in two.
 *
 * @param cuts in the order of the file: a part's cut comes after the whole's
 */
public record PersonalCuts(List<SentenceCut> cuts) {
  /** Copies the list. */
  public PersonalCuts {
    cuts = List.copyOf(cuts);
  }

  /** Reads a document's cuts. */
  static PersonalCuts of(Workspace workspace, String name) {
    Path file = workspace.cutsFile(name);
    return new PersonalCuts(CutsFile.read(file, workspace.shown(file)));
  }

  boolean isEmpty() {
    return cuts.isEmpty();
  }

  /** Returns a document with its sentences cut; a cut whose sentence is gone does nothing. */
  SegmentedDocument applyTo(SegmentedDocument document, boolean isSource) {
    Map<SegmentId, SentenceCut> own = new HashMap<>();
    cuts.stream()
        .filter(cut -> cut.isSource() == isSource)
        .forEach(cut -> own.put(cut.segment(), cut));
    if (own.isEmpty()) {
      return document;
    }
    List<Segment> segments = new ArrayList<>();
    document.segments().forEach(segment -> add(segment, own, document, segments));
    return new SegmentedDocument(document.document(), segments);
  }

  private static void add(
      Segment segment,
      Map<SegmentId, SentenceCut> cuts,
      SegmentedDocument document,
      List<Segment> segments) {
    SentenceCut cut = cuts.get(segment.id());
    Block block = document.document().blocks().get(segment.block());
    List<Segment> parts = List.of();
    if (cut != null) {
      try {
        parts = SegmentParts.cut(block, segment, cut.offset());
      } catch (DecisionException e) {
        // Somebody edited the file by hand; the sentence stays whole.
      }
    }
    if (parts.isEmpty()) {
      segments.add(segment);
    } else {
      parts.forEach(part -> add(part, cuts, document, segments));
    }
  }
}
