package io.duizhao.transcript;

import io.duizhao.model.Language;
import io.duizhao.model.Span;
import io.duizhao.transcript.Part.Shape;
import io.duizhao.transcript.SpeakerLabel.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes parts of raw paragraphs: decides which line breaks were wraps, joins wrapped lines, and
 * takes the marks off. A label or a line such as {@code 作者: …} begins a part of its own.
 */
final class Paragraphs {
  private final String text;
  private final InlineMarks marks;
  private final LineJoins joins;
  private final boolean wrapped;
  private final List<Part> parts = new ArrayList<>();

  private Paragraphs(String text, List<RawParagraph> raw, InlineMarks marks, Language language) {
    this.text = text;
    this.marks = marks;
    List<List<Span>> several =
        raw.stream().map(RawParagraph::lines).filter(lines -> lines.size() > 1).toList();
    this.wrapped = HardWraps.in(text, several);
    this.joins = LineJoins.learn(text, several, language);
  }

  /** Returns the parts of a file in reading order. */
  static List<Part> parts(
      String text, List<RawParagraph> raw, InlineMarks marks, Language language) {
    Paragraphs paragraphs = new Paragraphs(text, raw, marks, language);
    raw.forEach(paragraphs::add);
    return paragraphs.parts;
  }

  private void add(RawParagraph paragraph) {
    switch (paragraph.shape()) {
      case SEPARATOR -> parts.add(Part.SEPARATOR);
      case CODE -> add(Shape.CODE, InlineMarks.NONE.parse(text, paragraph.lines(), joins));
      default -> addLines(paragraph.shape(), paragraph.lines());
    }
  }

  private void addLines(Shape shape, List<Span> lines) {
    int begin = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (shape == Shape.PARAGRAPH && begins(lines.get(i - 1), lines.get(i))) {
        add(shape, marks.parse(text, lines.subList(begin, i), joins));
        begin = i;
      }
    }
    if (begin < lines.size()) {
      add(shape, marks.parse(text, lines.subList(begin, lines.size()), joins));
    }
  }

  private void add(Shape shape, MarkedText marked) {
    parts.add(new Part(shape, marked));
  }

  /** Whether a paragraph's line begins something of its own. */
  private boolean begins(Span before, Span line) {
    if (!wrapped) {
      return true;
    }
    String previous = line(before).string();
    MarkedText marked = line(line);
    return MetaLine.is(previous)
        || MetaLine.is(marked.string())
        || SentenceEnd.ends(previous) && hasLabel(marked);
  }

  private static boolean hasLabel(MarkedText line) {
    return SpeakerLabel.parse(line).filter(label -> label.style() != Style.ALONE).isPresent();
  }

  private MarkedText line(Span line) {
    return marks.parse(text, List.of(line), joins);
  }
}
