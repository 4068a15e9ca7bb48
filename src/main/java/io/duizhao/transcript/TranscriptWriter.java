package io.duizhao.transcript;

import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Document;
import java.util.List;
import java.util.Map;

/** Writes a transcript again in its own format, with other text. What is not replaced stays. */
public interface TranscriptWriter {
  /**
   * Writes the file.
   *
   * @param file the file that was read
   * @param document what its reader made of it
   * @param replacements the new texts, in the order of the document, none in another's stretch; a
   *     text that is the old one changes nothing
   * @param speakers the new names of speakers, by the name as written
   * @throws IllegalArgumentException where the replacements do not fit the document
   * @throws io.duizhao.io.InputException where the file cannot be read again
   */
  WrittenFile write(
      SourceFile file,
      Document document,
      List<Replacement> replacements,
      Map<String, String> speakers);

  /**
   * Returns a written file that says of itself that it is in another language, where the format has
   * a place for that and the file says its language there.
   *
   * @param from the language that it was in
   * @param to the language that it is in
   */
  default WrittenFile inLanguage(WrittenFile written, Language from, Language to) {
    return written;
  }
}
