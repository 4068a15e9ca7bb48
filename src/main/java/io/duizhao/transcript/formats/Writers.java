package io.duizhao.transcript.formats;

import io.duizhao.transcript.TranscriptWriter;
import io.duizhao.transcript.caption.AssNotation;
import io.duizhao.transcript.caption.CaptionNotation;
import io.duizhao.transcript.caption.SubtitleWriter;
import io.duizhao.transcript.document.DocxWriter;
import io.duizhao.transcript.document.HtmlWriter;
import io.duizhao.transcript.json.JsonWriter;
import io.duizhao.transcript.markdown.MarkdownNotation;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.TextFormat;
import io.duizhao.transcript.write.TextFormat.Lines;
import io.duizhao.transcript.write.TextWriter;
import java.util.Map;

/** The writers, one for each reader. */
public final class Writers {
  private static final TextWriter SUBTITLES =
      new TextWriter(new TextFormat(new CaptionNotation(), Lines.CAPTION_LINES));

  private static final Map<String, TranscriptWriter> ALL =
      Map.ofEntries(
          text("markdown", new MarkdownNotation(), Lines.WRAPS),
          text("webpage", new MarkdownNotation(), Lines.WRAPS),
          text("plain", Notation.PLAIN, Lines.WRAPS),
          text("captions", Notation.PLAIN, Lines.NONE),
          text("timed", Notation.PLAIN, Lines.NONE),
          Map.entry("srt", SubtitleWriter.srt(SUBTITLES)),
          Map.entry("vtt", SubtitleWriter.webVtt(SUBTITLES)),
          text("ass", new AssNotation(), Lines.CAPTION_MARKS),
          Map.entry("html", new HtmlWriter()),
          Map.entry("json", new JsonWriter()),
          Map.entry("docx", new DocxWriter()));

  private Writers() {}

  private static Map.Entry<String, TranscriptWriter> text(
      String reader, Notation notation, Lines lines) {
    return Map.entry(reader, new TextWriter(new TextFormat(notation, lines)));
  }

  /**
   * Returns what writes files that a reader has read.
   *
   * @throws IllegalArgumentException where there is no such reader
   */
  public static TranscriptWriter of(String reader) {
    TranscriptWriter writer = ALL.get(reader);
    if (writer == null) {
      throw new IllegalArgumentException("no reader is named " + reader);
    }
    return writer;
  }
}
