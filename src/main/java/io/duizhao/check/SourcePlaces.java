package io.duizhao.check;

import io.duizhao.model.finding.Location;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.text.LineIndex;
import io.duizhao.text.SegmentOffsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a place of a unit's source text stands in the source file; it may be shared by
 * threads.
 */
public final class SourcePlaces {
  private final Document document;

  /** Made when the first place is asked for: most texts that are checked have none. */
  private @Nullable LineIndex lines;

  /** Makes places in a document's file. */
  public SourcePlaces(Document document) {
    this.document = document;
  }

  /**
   * Returns the location of a stretch of the unit's source text, or of the unit where it is null;
   * line and column are 0 where the file has no lines or the unit no source.
   */
  public Location location(TranslationUnit unit, @Nullable Span inSource) {
    int offset = offset(unit, inSource == null ? 0 : inSource.begin());
    if (offset < 0) {
      return new Location(document.file(), unit.id(), 0, 0);
    }
    LineIndex index = lines();
    return new Location(document.file(), unit.id(), index.line(offset), index.column(offset));
  }

  private synchronized LineIndex lines() {
    LineIndex index = lines == null ? new LineIndex(document.original()) : lines;
    lines = index;
    return index;
  }

  /** Returns the file's offset for one of the unit's source text; -1 where it is unknown. */
  private int offset(TranslationUnit unit, int inText) {
    int begin = 0;
    for (Segment segment : unit.source()) {
      begin = unit.sourceText().indexOf(segment.text(), begin);
      if (begin < 0) {
        break;
      }
      int end = begin + segment.text().length();
      if (inText < end) {
        return SegmentOffsets.inFile(document, segment, inText - begin);
      }
      begin = end;
    }
    return unit.source().isEmpty() ? -1 : SegmentOffsets.begin(unit.source().get(0));
  }
}
