package io.duizhao.io;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * How a text file is encoded.
 *
 * @param charset the encoding
 * @param byteOrderMark whether the file begins with a byte order mark
 */
public record Encoding(Charset charset, boolean byteOrderMark) {
  /** Returns a decoder that stops at bytes which are not in the encoding. */
  CharsetDecoder decoder() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Returns the number of bytes before the text. */
  int markLength() {
    if (!byteOrderMark) {
      return 0;
    }
    return charset.name().startsWith("UTF-16") ? 2 : 3;
  }
}
