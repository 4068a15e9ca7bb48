package io.duizhao.transcript.document;

import io.duizhao.io.SourceFile;
import io.duizhao.io.WrittenFile;
import io.duizhao.model.Document;
import io.duizhao.transcript.Replacement;
import io.duizhao.transcript.TranscriptWriter;
import io.duizhao.transcript.write.TextFormat;
import io.duizhao.transcript.write.TextWriter;
import java.util.List;
import java.util.Map;

/** Writes HTML pages, in the encoding that they name. */
public final class HtmlWriter implements TranscriptWriter {
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
}
