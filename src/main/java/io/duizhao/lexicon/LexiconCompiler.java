package io.duizhao.lexicon;

import java.io.IOException;
import java.io.InputStream;

/**
 * Compiles CC-CEDICT into the compact table that {@link CompiledLexicon} reads. Only stems and
 * weights are kept, no text of a gloss.
 */
public final class LexiconCompiler {
  private LexiconCompiler() {}

  /**
   * Compiles lines of {@code traditional<TAB>simplified<TAB>pinyin<TAB>glosses} in UTF-8, glosses
   * separated by {@code /}; lines with fewer fields are left aside.
   *
   * @param dictionary the lines, plain or compressed with gzip; not closed
   * @return the bytes of the table; the same lines give the same bytes
   * @throws IOException where the stream cannot be read
   */
  public static byte[] compile(InputStream dictionary) throws IOException {
    LexiconTable table = new LexiconTable();
    DictionaryEntry.readAll(dictionary, table::add);
    return new LexiconWriter(table.translations(), table.readings()).bytes();
  }
}
