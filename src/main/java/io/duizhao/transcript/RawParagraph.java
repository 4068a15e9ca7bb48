package io.duizhao.transcript;

import io.duizhao.model.Span;
import java.util.List;

/**
 * A paragraph of a text file, still with its marks.
 *
 * @param shape what the format says it is
 * @param lines its lines without list, quote and heading marks, in order
 */
record RawParagraph(Part.Shape shape, List<Span> lines) {
  RawParagraph {
    lines = List.copyOf(lines);
  }
}
