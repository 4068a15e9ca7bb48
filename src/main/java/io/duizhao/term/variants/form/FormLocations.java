package io.duizhao.term.variants.form;

import io.duizhao.model.Location;
import io.duizhao.model.Segment;
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

  /** Returns the location of a place; that of the sentence for a speaker's label. */
  public Location location(Place place) {
    return location(place.document(), place.line(), Math.max(0, place.offset()));
  }

  /**
   * Returns a location; line and column are 0 where the file has no lines.
   *
   * @param document number of the text, from 0
   * @param sentence number of its sentence, from 0
   * @param begin offset in the sentence, in UTF-16 code units
   */
  public Location location(int document, int sentence, int begin) {
    LedgerText text = texts.get(document);
    Segment segment = text.document().segments().get(sentence);
    String file = text.document().document().file();
    int offset = SegmentOffsets.inFile(text.document().document(), segment, begin);
    LineIndex index = lines[document];
    return offset < 0
        ? new Location(file, segment.id().value(), 0, 0)
        : new Location(file, segment.id().value(), index.line(offset), index.column(offset));
  }
}
