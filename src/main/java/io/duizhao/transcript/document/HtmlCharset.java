package io.duizhao.transcript.document;

import io.duizhao.io.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page names in itself. */
final class HtmlCharset {
  /** Bytes within which the name must stand (HTML standard, 4.2.5.4). */
  private static final int HEAD = 1024;

  private static final Pattern NAME =
      Pattern.compile("<meta[^<>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_.:-]{2,40})");

  private HtmlCharset() {}

  /**
   * Returns the file decoded as it says itself. A byte order mark and bytes that do not fit the
   * named encoding speak louder.
   */
  static SourceFile applied(SourceFile file) {
    byte[] bytes = file.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Matcher name = NAME.matcher(head);
    return name.find() ? file.decodedAs(name.group(1)) : file;
  }
}
