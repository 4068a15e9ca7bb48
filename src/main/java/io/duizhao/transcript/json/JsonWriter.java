package io.duizhao.transcript.json;

import io.duizhao.io.Patch;
import io.duizhao.io.Patch.Edit;
import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.TranscriptWriter;
import io.duizhao.transcript.write.Spelling;
import io.duizhao.transcript.write.TextFormat;
import io.duizhao.transcript.write.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the JSON of recognisers. The texts of the list are replaced; what repeats them elsewhere,
 * such as single words with their times, stays as it was recognised.
 */
public final class JsonWriter implements TranscriptWriter {
  private static final TextFormat FORMAT =
      new TextFormat(new JsonNotation(), TextFormat.Lines.NONE);

  @Override
  public WrittenFile write(
      SourceFile file,
      Document document,
      List<Replacement> replacements,
      Map<String, String> speakers) {
    JsonLetters letters = JsonLetters.of(file.text());
    List<Edit> edits = new ArrayList<>(TextWriter.edits(FORMAT, document, replacements));
    for (JsonCue cue : JsonCues.of(file.path(), document.original())) {
      Span speaker = cue.speaker();
      String name = speaker == null ? null : speakers.get(speaker.of(document.original()));
      if (speaker != null && name != null) {
        edits.add(speaker(document.original(), speaker, name));
      }
    }
    List<Edit> inFile =
        edits.stream()
            .map(
                edit ->
                    new Edit(
                        letters.origin(edit.begin()),
                        letters.origin(edit.end()),
                        letters.spell(edit.text())))
            .toList();
    return new Patch(inFile).applyTo(file);
  }

  /** A speaker's number becomes a string. */
  private static Edit speaker(String original, Span speaker, String name) {
    boolean string = speaker.begin() > 0 && original.charAt(speaker.begin() - 1) == '"';
    String spelled = Spelling.of(name, List.of(), JsonString::escape).text();
    return new Edit(speaker.begin(), speaker.end(), string ? spelled : "\"" + spelled + "\"");
  }
}
