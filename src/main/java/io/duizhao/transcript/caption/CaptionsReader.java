package io.duizhao.transcript.caption;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.layout.LineStatistics;
import io.duizhao.transcript.layout.MarkStatistics;
import io.duizhao.transcript.layout.Paragraphs;
import io.duizhao.transcript.layout.TextReader;
import io.duizhao.transcript.source.InlineMarks;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.turn.SpeakerLabel;
import io.duizhao.transcript.turn.SpeakerLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads captions without times: short lines, most of them without an end mark. */
public final class CaptionsReader extends TextReader {
  /** Lines below which a text is too short to tell captions from paragraphs. */
  private static final int FEWEST = 5;

  /** Marks for each line from which the text is punctuated. */
  private static final double MARKED = 0.7;

  @Override
  public String id() {
    return "captions";
  }

  @Override
  protected Recognition recognize(SourceFile file, String text) {
    LineStatistics lines = LineStatistics.of(text);
    boolean captions =
        lines.lines() >= FEWEST
            && lines.shortLines() >= 0.8 * lines.lines()
            && lines.ended() <= 0.3 * lines.lines()
            && lines.blank() <= 0.5 * lines.lines()
            && lines.structured() <= 0.05 * lines.lines()
            && !isWrappedProse(text, lines);
    return captions
        ? new Recognition(
            0.8,
            lines.shortLines()
                + " of "
                + lines.lines()
                + " lines are short and only "
                + lines.ended()
                + " end with an end mark")
        : Recognition.NONE;
  }

  /** Lines of punctuated text that were cut at a width, as a program cuts them, are no captions. */
  private static boolean isWrappedProse(String text, LineStatistics lines) {
    MarkStatistics marks = MarkStatistics.of(text);
    int all = marks.ends() + marks.halfWidth() + marks.fullWidth();
    return all >= MARKED * lines.lines() && Paragraphs.isWrapped(text);
  }

  @Override
  protected List<Block> blocks(SourceFile file, String text, Language language) {
    LineJoins joins = LineJoins.plain(language);
    List<Part> parts = new ArrayList<>();
    for (Span line : SourceLines.of(text)) {
      parts.add(new Part(Shape.PARAGRAPH, InlineMarks.NONE.parse(text, List.of(line), joins)));
    }
    List<Optional<SpeakerLabel>> labels = SpeakerLabels.of(parts);
    CueBlocks blocks = new CueBlocks(joins, language);
    String speaker = null;
    for (int i = 0; i < parts.size(); i++) {
      MarkedText caption = parts.get(i).text();
      if (caption.isEmpty()) {
        blocks.end();
        continue;
      }
      speaker = labels.get(i).map(SpeakerLabel::name).orElse(speaker);
      int begin = labels.get(i).map(SpeakerLabel::end).orElse(0);
      blocks.add(null, speaker, caption.slice(begin, caption.length()));
    }
    return blocks.blocks();
  }
}
