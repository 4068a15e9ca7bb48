package io.duizhao.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of XML in the encoding that it has by its first bytes, or declares. The platform's
 * own decoder prints what it cannot decode to standard error; this one stops there.
 *
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, F Autodetection</a>
 */
final class XmlText extends Reader {
  private static final int BUFFER = 1 << 13;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{1,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})[\"']");

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharsetDecoder decoder;
  private boolean ended;
  private int pending = -1;

  /**
   * Begins to read.
   *
   * @throws EncodingException where the encoding that it declares is not known
   */
  XmlText(InputStream in) throws IOException {
    this.in = in;
    bytes.limit(0);
    while (bytes.remaining() < BUFFER && !ended) {
      fill();
    }
    decoder = charset().newDecoder();
  }

  private Charset charset() throws EncodingException {
    int first = bytes.remaining() < 2 ? 0 : (bytes.get(0) & 0xFF) << 8 | bytes.get(1) & 0xFF;
    switch (first) {
      case 0xFEFF -> {
        bytes.position(2);
        return StandardCharsets.UTF_16BE;
      }
      case 0xFFFE -> {
        bytes.position(2);
        return StandardCharsets.UTF_16LE;
      }
      case 0x003C -> {
        return StandardCharsets.UTF_16BE;
      }
      case 0x3C00 -> {
        return StandardCharsets.UTF_16LE;
      }
      default -> {
        if (first == 0xEFBB && bytes.remaining() > 2 && (bytes.get(2) & 0xFF) == 0xBF) {
          bytes.position(3);
          return StandardCharsets.UTF_8;
        }
        return declared();
      }
    }
  }

  private Charset declared() throws EncodingException {
    int length = Math.min(bytes.remaining(), 300);
    String begin = new String(bytes.array(), 0, length, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(begin);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      // The declaration was read byte by byte, so it is in none of two bytes a character.
      return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalArgumentException e) {
      throw new EncodingException("there is no encoding " + declared.group(1), e);
    }
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
