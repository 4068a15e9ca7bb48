package io.duizhao.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * Compiles CC-CEDICT into the compact table that {@link CompiledLexicon} reads. Only stems and
 * weights are kept, no text of a gloss.
 */
public final class LexiconCompiler {
  private static final int GZIP_FIRST_BYTE = 0x1F;
  private static final int FIELDS = 4;

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
    BufferedReader lines = lines(dictionary);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] fields = line.split("\t", -1);
      if (fields.length >= FIELDS && !line.startsWith("#")) {
        table.add(fields[0], fields[1], fields[2], fields[3]);
      }
    }
    return new LexiconWriter(table.translations(), table.readings()).bytes();
  }

  /** Returns the lines of a stream in UTF-8, plain or compressed with gzip. */
  static BufferedReader lines(InputStream in) throws IOException {
    return new BufferedReader(new InputStreamReader(unpacked(in), StandardCharsets.UTF_8));
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(1);
    int first = buffered.read();
    buffered.reset();
    return first == GZIP_FIRST_BYTE ? new GZIPInputStream(buffered) : buffered;
  }
}
