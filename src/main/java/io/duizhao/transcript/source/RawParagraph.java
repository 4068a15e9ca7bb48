package io.duizhao.transcript.source;

import io.duizhao.model.text.Span;
import java.util.List;

/**
 * A paragraph of a text file, still with its marks.
 *
 * @param shape what the format says it is
 * @param lines its lines without list, quote and heading marks, in order
 */
public record RawParagraph(Part.Shape shape, List<Span> lines) {
  /** Copies the lines. */
  public RawParagraph {
    lines = List.copyOf(lines);
  }
}
