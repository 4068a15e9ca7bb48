package io.duizhao.transcript;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Document;

/** Reads one shape of transcript. */
public interface TranscriptReader {
  /** Returns the name by which a user chooses it, such as {@code markdown}. */
  String id();

  /** Judges by content, and by the file's name where the content leaves it open. */
  Recognition recognize(SourceFile file);

  /** Returns whether the file holds its text in Chinese and in English, as some captions do. */
  default boolean isBilingual(SourceFile file) {
    return false;
  }

  /**
   * Reads the file.
   *
   * @param file the file
   * @param name the document's name in its workspace
   * @param language the language it is expected to be written in; of a bilingual file that side
   * @throws io.duizhao.io.InputException where it cannot be read
   */
  Document read(SourceFile file, String name, Language language);
}
