package io.duizhao.io;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text file: by its byte order mark, by what decodes without error, and
 * between the Chinese encodings by which gives the commoner characters.
 */
final class EncodingDetector {
  /** Bytes that are looked at; more tell nothing new. */
  private static final int SAMPLE = 1 << 20;

  /** Share of C0 control characters from which a file is no text. */
  private static final double BINARY = 0.01;

  /** Share of usual characters from which bytes may be UTF-16. */
  private static final double PLAUSIBLE = 0.9;

  /** Difference of these shares from which one byte order is the right one. */
  private static final double CLEAR = 0.2;

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  private EncodingDetector() {}

  /** Returns the encoding, or nothing where the bytes are no text. */
  static Optional<Encoding> detect(byte[] bytes) {
    Optional<Encoding> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return Optional.of(new Encoding(wide.get(), false));
    }
    if (isBinary(bytes)) {
      return Optional.empty();
    }
    if (decodes(bytes, UTF_8)) {
      return Optional.of(new Encoding(UTF_8, false));
    }
    return chinese(bytes).map(charset -> new Encoding(charset, false));
  }

  /** Returns the encoding of a name; a national one in its widest form, as browsers take it. */
  static Optional<Charset> named(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk" -> Optional.of(GB18030);
      case "big5", "big5-hkscs", "x-x-big5" -> Optional.of(BIG5);
      case "utf-8", "utf8" -> Optional.of(UTF_8);
      case "iso-8859-1", "windows-1252" -> Optional.of(Charset.forName("windows-1252"));
      default -> Optional.empty();
    };
  }

  private static Optional<Encoding> byMark(byte[] b) {
    if (b.length >= 3 && (b[0] & 255) == 0xEF && (b[1] & 255) == 0xBB && (b[2] & 255) == 0xBF) {
      return Optional.of(new Encoding(UTF_8, true));
    }
    if (b.length >= 2 && (b[0] & 255) == 0xFF && (b[1] & 255) == 0xFE) {
      return Optional.of(new Encoding(UTF_16LE, true));
    }
    if (b.length >= 2 && (b[0] & 255) == 0xFE && (b[1] & 255) == 0xFF) {
      return Optional.of(new Encoding(UTF_16BE, true));
    }
    return Optional.empty();
  }

  /**
   * UTF-16 without a mark: the text is even in length, decodes, and holds line breaks, spaces or
   * Han and the punctuation that goes with them in one byte order much more than in the other.
   */
  private static Optional<Charset> wide(byte[] bytes) {
    if (bytes.length < 4 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    double little = plausible(bytes, UTF_16LE);
    double big = plausible(bytes, UTF_16BE);
    boolean narrow = decodes(bytes, UTF_8) && !hasNul(bytes);
    if (narrow || Math.max(little, big) < PLAUSIBLE || Math.abs(little - big) < CLEAR) {
      return Optional.empty();
    }
    return Optional.of(little > big ? UTF_16LE : UTF_16BE);
  }

  /** Share of characters that Chinese or English text is made of; 0 where it does not decode. */
  private static double plausible(byte[] bytes, Charset charset) {
    Optional<String> text = decode(bytes, charset);
    if (text.isEmpty()) {
      return 0;
    }
    long good = text.get().codePoints().filter(EncodingDetector::usual).count();
    return good / (double) text.get().codePointCount(0, text.get().length());
  }

  private static boolean usual(int c) {
    return c >= 0x20 && c < 0x7F
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x2010 && c <= 0x2030
        || c >= 0x3000 && c <= 0x301F
        || c >= 0xFF00 && c <= 0xFF65
        || c >= 0x1F300 && c <= 0x1FAFF;
  }

  private static boolean hasNul(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int c = bytes[i] & 255;
      if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B && c != 0x0B) {
        controls++;
      }
    }
    return controls > BINARY * length;
  }

  private static Optional<Charset> chinese(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    String guess = detector.getDetectedCharset();
    Charset first = guess != null && guess.startsWith("BIG5") ? BIG5 : GB18030;
    Charset second = first.equals(BIG5) ? GB18030 : BIG5;
    for (Charset charset : List.of(first, second)) {
      if (decodes(bytes, charset)) {
        return Optional.of(charset);
      }
    }
    return Optional.empty();
  }

  /** Returns whether the bytes are text in an encoding. */
  static boolean decodes(byte[] bytes, Charset charset) {
    return decode(bytes, charset).isPresent();
  }

  /** Decodes the sample; a character cut at the sample's end is no error. */
  private static Optional<String> decode(byte[] bytes, Charset charset) {
    int length = Math.min(bytes.length, SAMPLE);
    int mayCut = length < bytes.length ? 3 : 0;
    return IntStream.rangeClosed(0, mayCut)
        .mapToObj(cut -> decode(ByteBuffer.wrap(bytes, 0, length - cut), charset))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> decode(ByteBuffer bytes, Charset charset) {
    try {
      return Optional.of(new Encoding(charset, false).decoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
