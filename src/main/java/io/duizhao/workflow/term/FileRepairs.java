package io.duizhao.workflow.term;

import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.term.repair.Repair;
import io.duizhao.term.repair.Untouchable;
import io.duizhao.text.LineIndex;
import io.duizhao.text.SegmentOffsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The corrections that are proposed in a file. None overlap, touch what must stay or lie across a
 * line wrap; a file that is no text gets none.
 */
final class FileRepairs {
  private final Document document;
  private final Set<String> kept;
  private final LineIndex lines;
  private final Untouchable untouchable;
  private final BitSet taken = new BitSet();
  private final List<Repair> repairs = new ArrayList<>();

  /**
   * Begins with none.
   *
   * @param kept forms that must stay as they are
   */
  FileRepairs(Document document, Set<String> kept) {
    this.document = document;
    this.kept = kept;
    this.lines = new LineIndex(document.original());
    this.untouchable = new Untouchable(document.original());
  }

  Document document() {
    return document;
  }

  List<Repair> repairs() {
    return repairs;
  }

  /**
   * Proposes one in a unit's target, where the sentence that it is in stands in the file: a
   * person's own wording of a unit may stand in none.
   *
   * @param span half-open, in the target's text
   */
  void addToTarget(TranslationUnit unit, Span span, String proposed, String reason) {
    int from = 0;
    for (Segment segment : unit.target()) {
      int begin = unit.targetText().indexOf(segment.text(), from);
      if (begin < 0) {
        return;
      }
      from = begin + segment.text().length();
      if (begin <= span.begin() && span.end() <= from) {
        add(segment, span.begin() - begin, span.of(unit.targetText()), proposed, reason);
        return;
      }
    }
  }

  /** Proposes one where it may be. */
  void add(Segment segment, int begin, String found, String proposed, String reason) {
    int offset = SegmentOffsets.inFile(document, segment, begin);
    int end = offset + found.length();
    boolean free =
        offset >= 0
            && document.original().startsWith(found, offset)
            && !kept.contains(found)
            && !untouchable.touches(offset, end)
            && taken.get(offset, end).isEmpty();
    if (free && !found.equals(proposed)) {
      taken.set(offset, end);
      repairs.add(
          new Repair(
              false,
              document.file(),
              lines.line(offset),
              lines.column(offset),
              found,
              proposed,
              reason,
              segment.text()));
    }
  }
}
