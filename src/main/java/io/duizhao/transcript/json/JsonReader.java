package io.duizhao.transcript.json;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Document;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.Times;
import io.duizhao.transcript.TranscriptReader;
import io.duizhao.transcript.caption.CueBlocks;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.Whitespace;
import java.util.List;

/**
 * Reads what speech recognisers write as JSON: Whisper and WhisperX ({@code segments}), whisper.cpp
 * ({@code transcription}), FunASR ({@code sentence_info}), and plain lists of objects with a text.
 * A document's offsets refer to the file with its letters' {@code \\u} escapes undone.
 */
public final class JsonReader implements TranscriptReader {
  private final Times times;

  /**
   * Makes a reader.
   *
   * @param times what becomes of the captions' times
   */
  public JsonReader(Times times) {
    this.times = times;
  }

  @Override
  public String id() {
    return "json";
  }

  @Override
  public Recognition recognize(SourceFile file) {
    if (!file.isText()) {
      return Recognition.NONE;
    }
    String text = file.text();
    int begin = Whitespace.end(text, 0);
    boolean object =
        text.startsWith("{", begin) && text.startsWith("\"", Whitespace.end(text, begin + 1));
    boolean list =
        text.startsWith("[", begin) && text.startsWith("{", Whitespace.end(text, begin + 1));
    return object || list ? new Recognition(0.96, "it begins as JSON does") : Recognition.NONE;
  }

  @Override
  public Document read(SourceFile file, String name, Language language) {
    String text = JsonLetters.of(file.text()).text();
    LineJoins joins = LineJoins.plain(language);
    CueBlocks blocks = new CueBlocks(joins, language);
    for (JsonCue cue : JsonCues.of(file.path(), text)) {
      MarkedText said = JsonString.parse(text, cue.text(), joins);
      blocks.add(times.of(cue.time()), cue.speakerName(text), said);
    }
    return new Document(
        name,
        file.path(),
        file.sha256(),
        language,
        id(),
        file.charset(),
        text,
        List.copyOf(blocks.blocks()));
  }
}
