package io.duizhao.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;

/**
 * The characters of XML in its {@link XmlEncoding}. The platform's own decoder prints what it
 * cannot decode to standard error; this one stops there.
 */
public final class XmlText extends Reader {
  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final XmlEncoding encoding;
  private final CharsetDecoder decoder;
  private boolean ended;
  private int pending = -1;

  /**
   * Begins to read.
   *
   * @throws EncodingException where the encoding that it declares is not known
   */
  public XmlText(InputStream in) throws IOException {
    this.in = in;
    bytes.limit(0);
    while (bytes.remaining() < BUFFER && !ended) {
      fill();
    }
    encoding = XmlEncoding.of(Arrays.copyOf(bytes.array(), bytes.limit()), !ended);
    bytes.position(encoding.markLength());
    decoder = encoding.charset().newDecoder();
  }

  /** Returns what the text is encoded in. */
  public XmlEncoding encoding() {
    return encoding;
  }

  private void fill() throws IOException {
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = n < 0;
    bytes.position(bytes.position() + Math.max(0, n)).flip();
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (pending >= 0) {
      chars[offset] = (char) pending;
      pending = -1;
      return 1;
    }
    if (length == 1) {
      return readOne(chars, offset);
    }
    CharBuffer out = CharBuffer.wrap(chars, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, out, ended);
      int count = out.position() - offset;
      if (count > 0) {
        return count;
      }
      if (result.isError()) {
        throw new EncodingException("bytes that are not " + decoder.charset(), null);
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  /** A character beyond the BMP has two halves, and a decoder gives both at once. */
  private int readOne(char[] chars, int offset) throws IOException {
    char[] pair = new char[2];
    int count = read(pair, 0, 2);
    if (count > 0) {
      chars[offset] = pair[0];
      pending = count > 1 ? pair[1] : -1;
    }
    return Math.min(count, 1);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
