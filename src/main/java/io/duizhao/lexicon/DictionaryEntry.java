package io.duizhao.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * An entry of CC-CEDICT.
 *
 * @param traditional the word in traditional characters
 * @param simplified the word in simplified characters
 * @param pinyin its reading with tones; capitals begin names
 * @param glosses its translations, separated by {@code /}
 */
record DictionaryEntry(String traditional, String simplified, String pinyin, String glosses) {
  private static final int FIELDS = 4;

  /**
   * Reads lines of {@code traditional<TAB>simplified<TAB>pinyin<TAB>glosses} in UTF-8; lines with
   * fewer fields are left aside.
   *
   * @param dictionary the lines, plain or compressed with gzip; not closed
   * @throws IOException where the stream cannot be read
   */
  static void readAll(InputStream dictionary, Consumer<DictionaryEntry> entries)
      throws IOException {
    BufferedReader lines = PackedLines.of(dictionary);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] fields = line.split("\t", -1);
      if (fields.length >= FIELDS && !line.startsWith("#")) {
        entries.accept(new DictionaryEntry(fields[0], fields[1], fields[2], fields[3]));
      }
    }
  }
}
