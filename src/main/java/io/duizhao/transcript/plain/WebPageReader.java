package io.duizhao.transcript.plain;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.layout.LineStatistics;
import io.duizhao.transcript.layout.MarkStatistics;
import io.duizhao.transcript.layout.Paragraphs;
import io.duizhao.transcript.layout.TextReader;
import io.duizhao.transcript.markdown.LinkDefinitions;
import io.duizhao.transcript.markdown.MarkdownInline;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.RawParagraph;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.turn.MetaLine;
import io.duizhao.transcript.turn.TurnAssembler;
import java.util.ArrayList;
import java.util.List;

/** Reads web pages that were flattened to long lines: titles, whole articles, bylines. */
public final class WebPageReader extends TextReader {
  /** Characters of a title at most. */
  private static final int LONGEST_TITLE = 140;

  /** Characters of an article's line at least. */
  private static final int SHORTEST_ARTICLE = 200;

  /** Spaces after end marks from which paragraphs seem to be fused. */
  private static final int FEWEST_FUSED = 3;

  /** Share of end marks before a space from which the author writes all of them so. */
  private static final double MOST_FUSED = 0.7;

  @Override
  public String id() {
    return "webpage";
  }

  @Override
  protected Recognition recognize(SourceFile file, String text) {
    LineStatistics lines = LineStatistics.of(text);
    MarkStatistics marks = MarkStatistics.of(text);
    boolean halfWidth = marks.halfWidth() > 20 && marks.halfWidth() > marks.fullWidth();
    boolean fused = marks.fused() >= FEWEST_FUSED && marks.fused() < MOST_FUSED * marks.ends();
    if (lines.lettersInLong() < 0.5 || !halfWidth && !fused && lines.bylines() == 0) {
      return Recognition.NONE;
    }
    String why =
        "lines of "
            + LineStatistics.LONG
            + " characters or more, "
            + (halfWidth
                ? "half-width marks after Han"
                : fused ? marks.fused() + " ends before a space" : lines.bylines() + " bylines");
    return new Recognition(0.9, why);
  }

  @Override
  protected List<Block> blocks(SourceFile file, String text, Language language) {
    List<Span> lines =
        SourceLines.of(text).stream()
            .map(line -> SourceLines.strip(text, line))
            .filter(line -> !line.isEmpty())
            .toList();
    List<RawParagraph> raw = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (isTitle(text, lines, i)) {
        raw.add(new RawParagraph(Shape.HEADING, List.of(line)));
      } else {
        raw.addAll(FusedShapes.of(text, line));
      }
    }
    List<Part> parts =
        Paragraphs.parts(text, raw, new MarkdownInline(LinkDefinitions.NONE), language);
    return TurnAssembler.assemble(text, parts, language);
  }

  private static boolean isTitle(String text, List<Span> lines, int index) {
    Span line = lines.get(index);
    return line.length() <= LONGEST_TITLE
        && index + 1 < lines.size()
        && lines.get(index + 1).length() >= SHORTEST_ARTICLE
        && line.of(text).indexOf('。') < 0
        && !MetaLine.is(line.of(text));
  }
}
