package io.duizhao.segment.cut;

import io.duizhao.model.text.Document;
import java.util.List;

/**
 * A document as units, so that an alignment may decide which of them end sentences.
 *
 * @param document the document
 * @param kind what most of it consists of
 * @param units all of it in order
 */
public record Units(Document document, Kind kind, List<Unit> units) {
  /** What units are. */
  public enum Kind {
    /** Sentences, known by their marks. */
    SENTENCES,
    /** Captions without marks. */
    LINES,
    /** Runs of a few words without marks. */
    WORDS
  }

  /** Copies the list. */
  public Units {
    units = List.copyOf(units);
  }
}
