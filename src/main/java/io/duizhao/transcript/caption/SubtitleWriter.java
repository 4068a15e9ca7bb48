package io.duizhao.transcript.caption;

import io.duizhao.io.Patch;
import io.duizhao.io.Patch.Edit;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.TranscriptWriter;
import io.duizhao.transcript.write.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes SRT and WebVTT; where captions roll up, a new text is also shown again as the old was. */
public final class SubtitleWriter implements TranscriptWriter {
  private static final String BEGIN = "<c>";
  private static final String END = "</c>";

  private final TextWriter writer;
  private final SubtitleScanner.Format format;

  private SubtitleWriter(TextWriter writer, SubtitleScanner.Format format) {
    this.writer = writer;
    this.format = format;
  }

  /** Returns what writes SRT by a writer of texts. */
  public static SubtitleWriter srt(TextWriter writer) {
    return new SubtitleWriter(writer, SubtitleScanner.Format.SRT);
  }

  /** Returns what writes WebVTT by a writer of texts. */
  public static SubtitleWriter webVtt(TextWriter writer) {
    return new SubtitleWriter(writer, SubtitleScanner.Format.WEB_VTT);
  }

  @Override
  public WrittenFile write(
      SourceFile file,
      Document document,
      List<Replacement> replacements,
      Map<String, String> speakers) {
    String text = file.text();
    List<Edit> edits =
        writer.edits(document, replacements, speakers).stream()
            .map(edit -> withHalves(text, edit))
            .toList();
    Map<Span, Span> again =
        edits.isEmpty()
            ? Map.of()
            : RollingCues.of(text, SubtitleScanner.scan(file.path(), text, format)).again();
    List<Edit> all = new ArrayList<>(edits);
    again.forEach(
        (line, first) -> {
          String now = edited(text, first, edits);
          if (!now.equals(first.of(text))) {
            String plain = CueTags.without(now).strip();
            // A line without a space in it would end the caption.
            all.add(new Edit(line.begin(), line.end(), plain.isEmpty() ? " " : plain));
          }
        });
    return new Patch(all).applyTo(file);
  }

  /** The marks of words go with the words: none shall stay whose other half went. */
  private static Edit withHalves(String text, Edit edit) {
    String old = text.substring(edit.begin(), edit.end());
    int open = count(old, BEGIN) - count(old, END);
    int begin = edit.begin();
    int end = edit.end();
    for (; open > 0 && text.startsWith(END, end); open--) {
      end += END.length();
    }
    for (; open < 0 && text.startsWith(BEGIN, begin - BEGIN.length()); open++) {
      begin -= BEGIN.length();
    }
    return new Edit(begin, end, edit.text());
  }

  private static int count(String text, String mark) {
    int count = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      count++;
    }
    return count;
  }

  /** Returns what a line becomes; an edit of several lines is their first one's. */
  private static String edited(String text, Span line, List<Edit> edits) {
    StringBuilder out = new StringBuilder();
    int done = line.begin();
    for (Edit edit : edits) {
      if (edit.begin() >= line.begin() && edit.begin() < line.end()) {
        out.append(text, done, edit.begin()).append(edit.text());
      }
      if (edit.begin() < line.end()) {
        done = Math.max(done, edit.end());
      }
    }
    return done < line.end() ? out.append(text, done, line.end()).toString() : out.toString();
  }
}
