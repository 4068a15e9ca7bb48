package io.duizhao.transcript.document;

import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Document;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.TranscriptWriter;
import io.duizhao.transcript.write.TextFormat;
import io.duizhao.transcript.write.TextWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes HTML pages, in the encoding that they name. */
public final class HtmlWriter implements TranscriptWriter {
  /** Bytes within which the root element stands. */
  private static final int HEAD = 4_000;

  private static final Pattern ROOT =
      Pattern.compile(
          "(?i)<html(?:\\s[^>]{0,400})?\\slang\\s{0,9}=\\s{0,9}[\"']?(?<tag>[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3})");

  private static final TranscriptWriter TEXT =
      new TextWriter(new TextFormat(new HtmlNotation(), TextFormat.Lines.NONE));

  @Override
  public WrittenFile write(
      SourceFile file,
      Document document,
      List<Replacement> replacements,
      Map<String, String> speakers) {
    return TEXT.write(HtmlCharset.applied(file), document, replacements, speakers);
  }

  /** Puts the language into {@code lang} of the root, as browsers and screen readers need it. */
  @Override
  public WrittenFile inLanguage(WrittenFile written, Language from, Language to) {
    // Every encoding of pages has ASCII as it is, but for UTF-16, in which the pattern finds none.
    byte[] bytes = written.bytes();
    int head = Math.min(bytes.length, HEAD);
    Matcher root = ROOT.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
    if (!root.find() || !new Language(root.group("tag")).matches(from)) {
      return written;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, root.start("tag"));
    out.writeBytes(to.tag().getBytes(StandardCharsets.US_ASCII));
    out.write(bytes, root.end("tag"), bytes.length - root.end("tag"));
    return written.with(out.toByteArray());
  }
}
