package io.duizhao.io;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How an XML file is encoded, whatever it says of itself: a byte order mark and the bytes of its
 * first {@code <} are believed before its declaration, and so are bytes that can hardly be anything
 * but UTF-8.
 *
 * @param charset the encoding
 * @param markLength bytes before the text
 * @param declared the encoding that the file names; empty where it names none
 * @see <a href="https://www.w3.org/TR/xml/#sec-guessing">XML 1.0, appendix F</a>
 */
public record XmlEncoding(Charset charset, int markLength, String declared) {
  private static final Pattern DECLARATION =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

  /**
   * Finds the encoding of a file.
   *
   * @param head its first bytes
   * @param cut whether more bytes follow
   * @throws EncodingException where it declares one that is not known
   */
  static XmlEncoding of(byte[] head, boolean cut) throws EncodingException {
    Charset seen = wide(head).orElse(StandardCharsets.ISO_8859_1);
    int mark = mark(head);
    String begin = new String(head, mark, Math.min(512, head.length - mark), seen);
    Matcher declaration = DECLARATION.matcher(begin);
    String declared = declaration.find() ? declaration.group(1) : "";
    return new XmlEncoding(charset(head, cut, mark, declared), mark, declared);
  }

  /** Returns whether the file names an encoding that it is not in. */
  public boolean isWronglyDeclared() {
    if (declared.isEmpty()) {
      return false;
    }
    boolean wide = charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
    Charset said = named(declared).orElse(null);
    return said == null || !(wide ? said.name().startsWith("UTF-16") : said.equals(charset));
  }

  private static Charset charset(byte[] head, boolean cut, int mark, String declared)
      throws EncodingException {
    Optional<Charset> wide = wide(head);
    if (wide.isPresent()) {
      return wide.get();
    }
    if (mark > 0 || declared.isEmpty()) {
      return UTF_8;
    }
    Charset said =
        named(declared)
            .orElseThrow(() -> new EncodingException("there is no encoding " + declared, null));
    // The declaration was read byte by byte, so it is in none of two bytes a character.
    return said.name().startsWith("UTF-16") || isUtf8(head, cut) ? UTF_8 : said;
  }

  /** Returns whether there is more than ASCII, and all of it is UTF-8. */
  private static boolean isUtf8(byte[] head, boolean cut) {
    boolean ascii = true;
    for (byte b : head) {
      ascii &= b >= 0;
    }
    // A character may be cut at the head's end.
    return !ascii
        && IntStream.rangeClosed(0, cut ? 3 : 0)
            .mapToObj(n -> Arrays.copyOf(head, Math.max(0, head.length - n)))
            .anyMatch(whole -> EncodingDetector.decodes(whole, UTF_8));
  }

  private static Optional<Charset> wide(byte[] b) {
    if (starts(b, 0xFF, 0xFE) || starts(b, '<', 0)) {
      return Optional.of(UTF_16LE);
    }
    return starts(b, 0xFE, 0xFF) || starts(b, 0, '<') ? Optional.of(UTF_16BE) : Optional.empty();
  }

  private static int mark(byte[] b) {
    if (starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF)) {
      return 2;
    }
    return starts(b, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  private static boolean starts(byte[] b, int... begin) {
    for (int i = 0; i < begin.length; i++) {
      if (i >= b.length || (b[i] & 255) != begin[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> named(String name) {
    try {
      // What browsers take for ISO 8859-1 is another encoding.
      return EncodingDetector.named(name)
          .filter(charset -> !charset.name().startsWith("windows"))
          .or(() -> name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
