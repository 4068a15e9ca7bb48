package io.duizhao.io;

import java.nio.charset.Charset;

/**
 * How a text file is encoded.
 *
 * @param charset the encoding
 * @param byteOrderMark whether the file begins with a byte order mark
 */
public record Encoding(Charset charset, boolean byteOrderMark) {
  /** Returns the number of bytes before the text. */
  int markLength() {
    if (!byteOrderMark) {
      return 0;
    }
    return charset.name().startsWith("UTF-16") ? 2 : 3;
  }
}
