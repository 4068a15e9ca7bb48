package io.duizhao.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Lines of a text in UTF-8, plain or compressed with gzip. */
final class PackedLines {
  private static final int GZIP_FIRST_BYTE = 0x1F;

  private PackedLines() {}

  /** Returns the lines of a stream, which is not closed. */
  static BufferedReader of(InputStream in) throws IOException {
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
