package io.duizhao.term.variants.form;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.WordTagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document as the ledger reads it.
 *
 * @param document the document
 * @param lines its sentences, one for each segment
 * @param beads its sentences with their English, as far as there is any
 */
public record LedgerText(
    SegmentedDocument document, List<LedgerLine> lines, List<LedgerBead> beads) {
  /** Copies the lists. */
  public LedgerText {
    lines = List.copyOf(lines);
    beads = List.copyOf(beads);
  }

  /** Cuts a document's sentences into words. */
  public static LedgerText of(SegmentedDocument document, WordTagger tagger) {
    return new LedgerText(document, lines(document, tagger), List.of());
  }

  /** Cuts a document's sentences into words and takes its translation as evidence. */
  public static LedgerText of(BilingualDocument document, WordTagger tagger) {
    Map<SegmentId, Integer> numbers = new HashMap<>();
    for (Segment segment : document.source().segments()) {
      numbers.put(segment.id(), numbers.size());
    }
    List<LedgerBead> beads = new ArrayList<>();
    for (TranslationUnit unit : document.units()) {
      if (unit.isTranslated()) {
        List<Integer> lines =
            unit.source().stream().map(segment -> numbers.getOrDefault(segment.id(), 0)).toList();
        beads.add(new LedgerBead(lines, unit.targetText()));
      }
    }
    return new LedgerText(document.source(), lines(document.source(), tagger), beads);
  }

  private static List<LedgerLine> lines(SegmentedDocument document, WordTagger tagger) {
    List<LedgerLine> lines = new ArrayList<>();
    String turn = null;
    int block = -1;
    for (Segment segment : document.segments()) {
      boolean begins = segment.block() != block && !Objects.equals(segment.speaker(), turn);
      lines.add(
          LedgerLine.of(
              segment.kind() == BlockKind.SOUND ? " " : segment.text(),
              begins ? segment.speaker() : null,
              segment.speaker(),
              tagger));
      block = segment.block();
      turn = segment.speaker();
    }
    return lines;
  }
}
