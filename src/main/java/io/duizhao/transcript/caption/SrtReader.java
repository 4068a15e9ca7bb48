package io.duizhao.transcript.caption;

import io.duizhao.io.SourceFile;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.Times;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.SourceLines;
import java.util.List;

/** Reads SubRip captions. */
public final class SrtReader extends SubtitleReader {
  /**
   * Makes a reader.
   *
   * @param times what becomes of the captions' times
   */
  public SrtReader(Times times) {
    super(times);
  }

  @Override
  public String id() {
    return "srt";
  }

  @Override
  protected Recognition recognize(SourceFile file, String text) {
    if (!text.contains("-->")) {
      return Recognition.NONE;
    }
    int first = 0;
    for (Span line : SourceLines.of(text)) {
      if (SubtitleTime.parse(line.of(text)).isPresent()) {
        double confidence = first < 4 ? 0.95 : 0.5;
        return new Recognition(confidence, "a caption's times stand in line " + (first + 1));
      }
      first++;
    }
    return Recognition.NONE;
  }

  @Override
  List<RawCue> cues(SourceFile file, String text) {
    return SubtitleScanner.scan(file.path(), text, SubtitleScanner.Format.SRT);
  }

  @Override
  List<CueText.Voice> voices(String text, RawCue cue, LineJoins joins) {
    return CueText.parse(text, cue.lines(), joins);
  }
}
