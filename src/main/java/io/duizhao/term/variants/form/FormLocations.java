package io.duizhao.term.variants.form;

import io.duizhao.model.finding.Location;
import io.duizhao.model.segment.Segment;
import io.duizhao.text.LineIndex;
import io.duizhao.text.SegmentOffsets;
import java.util.List;

/** Finds where a place stands in its file. */
public final class FormLocations {
  private final List<LedgerText> texts;
  private final LineIndex[] lines;

  /** Finds places in these texts. */
  public FormLocations(List<LedgerText> texts) {
    this.texts = texts;
    this.lines =
        texts.stream()
            .map(text -> new LineIndex(text.document().document().original()))
            .toArray(LineIndex[]::new);
  }

  /**
   * Returns the location of a place, of the sentence for a speaker's label; line and column are 0
   * where the file has no lines.
   */
  public Location location(Place place) {
    LedgerText text = texts.get(place.document());
    Segment segment = text.document().segments().get(place.line());
    String file = text.document().document().file();
    int offset =
        SegmentOffsets.inFile(text.document().document(), segment, Math.max(0, place.offset()));
    LineIndex index = lines[place.document()];
    return offset < 0
        ? new Location(file, segment.id().value(), 0, 0)
        : new Location(file, segment.id().value(), index.line(offset), index.column(offset));
  }
}
