package io.duizhao.transcript.layout;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.InlineMarks;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.RawParagraph;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.turn.ClockTime;
import io.duizhao.transcript.turn.MetaLine;
import io.duizhao.transcript.turn.SpeakerLabel.Style;
import io.duizhao.transcript.turn.SpeakerLabelParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes parts of raw paragraphs: decides which line breaks were wraps, joins wrapped lines, and
 * takes the marks off. A label or a line such as {@code 作者: …} begins a part of its own.
 */
public final class Paragraphs {
  private final String text;
  private final InlineMarks marks;
  private final LineJoins joins;
  private final HardWraps wraps;
  private final List<Part> parts = new ArrayList<>();

  private Paragraphs(String text, List<RawParagraph> raw, InlineMarks marks, Language language) {
    this.text = text;
    this.marks = marks;
    List<List<Span>> several =
        raw.stream().map(RawParagraph::lines).filter(lines -> lines.size() > 1).toList();
    this.joins = LineJoins.learn(text, several, language);
    this.wraps = HardWraps.in(text, several, this::isStructure);
  }

  /** Returns the parts of a file in reading order. */
  public static List<Part> parts(
      String text, List<RawParagraph> raw, InlineMarks marks, Language language) {
    Paragraphs paragraphs = new Paragraphs(text, raw, marks, language);
    raw.forEach(paragraphs::add);
    return paragraphs.parts;
  }

  /** Returns the stretches between blank lines, page numbers and running heads left out. */
  public static List<RawParagraph> between(String text) {
    List<RawParagraph> found = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    List<Span> lines = SourceLines.of(text);
    Set<Integer> furniture = PageFurniture.in(text, lines);
    for (int i = 0; i < lines.size(); i++) {
      if (furniture.contains(i)) {
        continue;
      }
      Span content = SourceLines.strip(text, lines.get(i));
      if (!content.isEmpty()) {
        open.add(content);
      } else if (!open.isEmpty()) {
        found.add(new RawParagraph(Shape.PARAGRAPH, open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      found.add(new RawParagraph(Shape.PARAGRAPH, open));
    }
    return found;
  }

  /**
   * Returns whether the lines of a text, or of the beginning of a long one, were cut at a width.
   */
  public static boolean isWrapped(String whole) {
    String text = whole.substring(0, Math.min(whole.length(), LineStatistics.SAMPLE));
    return new Paragraphs(text, between(text), InlineMarks.NONE, Language.ZH_CN).wraps.wrapped();
  }

  private void add(RawParagraph paragraph) {
    switch (paragraph.shape()) {
      case SEPARATOR -> parts.add(Part.SEPARATOR);
      case CODE -> add(Shape.CODE, InlineMarks.NONE.parse(text, paragraph.lines(), joins));
      default -> addLines(paragraph.shape(), paragraph.lines());
    }
  }

  private void addLines(Shape shape, List<Span> lines) {
    Shape now = shape;
    int begin = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (begins(now, lines.get(i - 1), lines.get(i))) {
        add(now, marks.parse(text, lines.subList(begin, i), joins));
        begin = i;
        now =
            now == Shape.ITEM && SourceLines.indent(text, lines.get(i)) == 0
                ? Shape.PARAGRAPH
                : now;
      }
    }
    if (begin < lines.size()) {
      add(now, marks.parse(text, lines.subList(begin, lines.size()), joins));
    }
  }

  private void add(Shape shape, MarkedText marked) {
    parts.add(new Part(shape, marked));
  }

  /** Whether a line begins something of its own. */
  private boolean begins(Shape shape, Span before, Span line) {
    if (shape != Shape.PARAGRAPH && shape != Shape.ITEM) {
      return false;
    }
    String previous = line(before).string();
    boolean ends = SentenceEnd.ends(previous);
    if (!wraps.wrapped()) {
      return shape == Shape.PARAGRAPH || ends || SentenceEnd.introduces(previous);
    }
    if (wraps.endsEarly(text, before, line) && ends) {
      return true;
    }
    if (shape == Shape.ITEM) {
      return false;
    }
    if (SourceLines.indent(text, line) > SourceLines.indent(text, before)) {
      return true;
    }
    MarkedText marked = line(line);
    return MetaLine.is(previous) || MetaLine.is(marked.string()) || ends && hasLabel(marked);
  }

  /**
   * Whether a line is a label, a lead or a property of its own, or the next one is, or begins with
   * a label or time.
   */
  private boolean isStructure(Span before, Span line) {
    String previous = before.of(text);
    if (SentenceEnd.introduces(previous)
        || !ClockTime.at(text, line.begin()).isEmpty()
        || MetaLine.is(line(before).string())
        || MetaLine.is(line(line).string())) {
      return true;
    }
    return SpeakerLabelParser.parse(line(before))
        .filter(label -> label.style() == Style.TIMED && label.end() == line(before).length())
        .isPresent();
  }

  private static boolean hasLabel(MarkedText line) {
    return SpeakerLabelParser.parse(line).filter(label -> label.style() != Style.ALONE).isPresent();
  }

  private MarkedText line(Span line) {
    return marks.parse(text, List.of(line), joins);
  }
}
