package io.duizhao.transcript.source;

import io.duizhao.model.text.Span;
import java.util.List;

/** Takes the marks inside a paragraph apart from its text. */
public interface InlineMarks {
  /** Marks are characters like others. */
  InlineMarks NONE =
      (original, lines, joins) -> {
        MarkedTextBuilder out = new MarkedTextBuilder(original, joins);
        Passage passage = new Passage(original, lines);
        passage.copyTo(out, 0, passage.text().length());
        return out.build();
      };

  /** Returns the text of a paragraph's lines, joined. */
  MarkedText parse(String original, List<Span> lines, LineJoins joins);
}
