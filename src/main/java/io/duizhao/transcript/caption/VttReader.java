package io.duizhao.transcript.caption;

import io.duizhao.io.SourceFile;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.Times;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.Whitespace;
import java.util.List;

/** Reads WebVTT captions. */
public final class VttReader extends SubtitleReader {
  /**
   * Makes a reader.
   *
   * @param times what becomes of the captions' times
   */
  public VttReader(Times times) {
    super(times);
  }

  @Override
  public String id() {
    return "vtt";
  }

  @Override
  protected Recognition recognize(SourceFile file, String text) {
    boolean header =
        text.startsWith("WEBVTT") && (text.length() == 6 || Whitespace.is(text.charAt(6)));
    return header ? new Recognition(1, "it begins with WEBVTT") : Recognition.NONE;
  }

  @Override
  List<RawCue> cues(SourceFile file, String text) {
    return SubtitleScanner.scan(file.path(), text, SubtitleScanner.Format.WEB_VTT);
  }

  @Override
  List<CueText.Voice> voices(String text, RawCue cue, LineJoins joins) {
    return CueText.parse(text, cue.lines(), joins);
  }
}
