package io.duizhao.transcript.markdown;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.InlineMarks;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.MarkedTextBuilder;
import io.duizhao.transcript.source.Passage;
import java.util.List;

/** Emphasis, links, images, code, HTML tags, character references and escapes of Markdown. */
public final class MarkdownInline implements InlineMarks {
  private final LinkDefinitions links;

  /** Takes names in square brackets for links where {@code links} has them. */
  public MarkdownInline(LinkDefinitions links) {
    this.links = links;
  }

  @Override
  public MarkedText parse(String original, List<Span> lines, LineJoins joins) {
    Passage passage = new Passage(original, lines);
    if (isPlain(passage.text())) {
      return InlineMarks.NONE.parse(original, lines, joins);
    }
    MarkedTextBuilder out = new MarkedTextBuilder(original, joins);
    new MarkdownInlineWriter(passage, new MarkdownMarks(passage.text(), links), out).write();
    return out.build();
  }

  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> "\\`*_~[!<&=^".indexOf(c) >= 0);
  }
}
