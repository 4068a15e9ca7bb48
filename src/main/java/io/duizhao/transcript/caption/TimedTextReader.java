package io.duizhao.transcript.caption;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.Span;
import io.duizhao.model.text.Timecode;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.Times;
import io.duizhao.transcript.layout.LineStatistics;
import io.duizhao.transcript.layout.TextReader;
import io.duizhao.transcript.source.InlineMarks;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.PassageLanguage;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.turn.ClockTime;
import io.duizhao.transcript.turn.MetaLine;
import io.duizhao.transcript.turn.NameShape;
import io.duizhao.transcript.turn.SpeakerLabel;
import io.duizhao.transcript.turn.SpeakerLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was said with a time before each piece, on a line of its own or in front of the text,
 * as video sites show it and as LRC files have it. A piece lasts until the next time.
 */
public final class TimedTextReader extends TextReader {
  /** Times below which a text is no such transcript. */
  private static final int FEWEST = 4;

  /** Share of lines that begin with a time at least; a table of contents has fewer. */
  private static final double SHARE = 0.3;

  /** Share of pieces with an end mark from which a piece that has one ends its paragraph. */
  private static final double PUNCTUATED = 0.5;

  /** Milliseconds that the last piece lasts, of which nothing is known. */
  private static final long LAST = 4_000;

  /** {@code [ti:…]} and its like at the top of an LRC file. */
  private static final Pattern LRC_TAG = Pattern.compile("\\[[a-zA-Z]{2,8}:[^\\]]{0,200}\\]");

  private final Times times;

  /**
   * Makes a reader.
   *
   * @param times what becomes of the pieces' times
   */
  public TimedTextReader(Times times) {
    this.times = times;
  }

  @Override
  public String id() {
    return "timed";
  }

  @Override
  protected Recognition recognize(SourceFile file, String text) {
    String sample = text.substring(0, Math.min(text.length(), LineStatistics.SAMPLE));
    int lines = 0;
    int times = 0;
    int labels = 0;
    int late = 0;
    int backwards = 0;
    long before = 0;
    for (Span span : SourceLines.of(sample)) {
      Span line = SourceLines.strip(sample, span);
      if (line.isEmpty()) {
        continue;
      }
      lines++;
      ClockTime time = ClockTime.at(sample, line.begin());
      if (time.isEmpty() || time.end() > line.end() || !isApart(sample, time.end(), line.end())) {
        continue;
      }
      times++;
      late = lines;
      backwards += time.millis() < before ? 1 : 0;
      before = time.millis();
      String rest = sample.substring(time.end(), line.end()).strip();
      int colon = Math.max(rest.indexOf('：'), rest.indexOf(':'));
      labels += colon > 0 && NameShape.fits(rest.substring(0, colon).strip()) ? 1 : 0;
    }
    boolean fits =
        times >= FEWEST
            && times >= SHARE * lines
            && late >= lines - lines / 5 - 2
            && backwards * 10 <= times
            && labels * 3 <= times;
    return fits
        ? new Recognition(0.88, times + " of " + lines + " lines begin with a time")
        : Recognition.NONE;
  }

  private static boolean isApart(String text, int at, int lineEnd) {
    return at >= lineEnd || "-:：/%".indexOf(text.charAt(at)) < 0;
  }

  /** Lines after a time, up to the next. */
  private record Piece(long begin, Part part) {}

  @Override
  protected List<Block> blocks(SourceFile file, String text, Language language) {
    LineJoins joins = LineJoins.plain(language);
    List<Piece> all = pieces(text, joins);
    List<Block> found = new ArrayList<>();
    int head = 0;
    while (head < all.size() && all.get(head).begin() < 0) {
      found.add(head(all.get(head).part().text(), language));
      head++;
    }
    List<Piece> pieces = all.subList(head, all.size());
    List<Part> parts = pieces.stream().map(Piece::part).toList();
    List<Optional<SpeakerLabel>> labels = SpeakerLabels.of(parts);
    long ended = parts.stream().filter(part -> SentenceEnd.ends(part.text().string())).count();
    boolean punctuated = ended >= PUNCTUATED * parts.size();
    CueBlocks blocks = new CueBlocks(joins, language);
    String speaker = null;
    for (int i = 0; i < pieces.size(); i++) {
      MarkedText said = parts.get(i).text();
      speaker = labels.get(i).map(SpeakerLabel::name).orElse(speaker);
      int begin = labels.get(i).map(SpeakerLabel::end).orElse(0);
      blocks.add(time(pieces, i), speaker, said.slice(begin, said.length()));
      if (punctuated && SentenceEnd.ends(said.string())) {
        blocks.end();
      }
    }
    found.addAll(blocks.blocks());
    return found;
  }

  /** What stands before the first time is about the recording: its title, its author. */
  private static Block head(MarkedText text, Language language) {
    String line = text.string();
    BlockKind kind =
        MetaLine.is(line) || LRC_TAG.matcher(line).matches()
            ? BlockKind.META
            : SentenceEnd.ends(line) ? BlockKind.PROSE : BlockKind.HEADING;
    Language own = PassageLanguage.of(line, language);
    return new Block(kind, own, null, text.text(), text.codes(), List.of());
  }

  private @Nullable Timecode time(List<Piece> pieces, int index) {
    long begin = pieces.get(index).begin();
    int next = index + 1;
    while (next < pieces.size() && pieces.get(next).begin() == begin) {
      next++;
    }
    long end = next < pieces.size() ? pieces.get(next).begin() : begin + LAST;
    return times.of(new Timecode(begin, Math.max(begin, end)));
  }

  private static List<Piece> pieces(String text, LineJoins joins) {
    List<Piece> pieces = new ArrayList<>();
    long begin = -1;
    for (Span whole : SourceLines.of(text)) {
      Span line = SourceLines.strip(text, whole);
      ClockTime time = ClockTime.at(text, line.begin());
      if (!line.isEmpty() && !time.isEmpty() && time.end() <= line.end()) {
        begin = time.millis();
        line = SourceLines.strip(text, new Span(time.end(), line.end()));
      }
      if (!line.isEmpty()) {
        MarkedText said = InlineMarks.NONE.parse(text, List.of(line), joins);
        pieces.add(new Piece(begin, new Part(Shape.PARAGRAPH, said)));
      }
    }
    return pieces;
  }
}
