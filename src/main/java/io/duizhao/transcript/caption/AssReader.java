package io.duizhao.transcript.caption;

import io.duizhao.io.SourceFile;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.Times;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import java.util.List;

/** Reads SubStation Alpha captions, ASS and SSA. */
public final class AssReader extends SubtitleReader {
  /**
   * Makes a reader.
   *
   * @param times what becomes of the captions' times
   */
  public AssReader(Times times) {
    super(times);
  }

  @Override
  public String id() {
    return "ass";
  }

  @Override
  protected Recognition recognize(SourceFile file, String text) {
    if (text.stripLeading().startsWith("[Script Info]")) {
      return new Recognition(1, "it begins with [Script Info]");
    }
    boolean events = text.contains("[Events]") && text.contains("Dialogue:");
    return events ? new Recognition(0.97, "it has a section [Events]") : Recognition.NONE;
  }

  @Override
  List<RawCue> cues(SourceFile file, String text) {
    return new AssScanner(file.path(), text).scan();
  }

  @Override
  List<CueText.Voice> voices(String text, RawCue cue, LineJoins joins) {
    MarkedText said = AssText.parse(text, cue.lines(), joins);
    return said.isEmpty() ? List.of() : List.of(new CueText.Voice(null, said));
  }
}
