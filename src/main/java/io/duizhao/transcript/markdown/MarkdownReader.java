package io.duizhao.transcript.markdown;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.layout.LineStatistics;
import io.duizhao.transcript.layout.Paragraphs;
import io.duizhao.transcript.layout.TextReader;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.RawParagraph;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.turn.TurnAssembler;
import java.util.List;

/** Reads Markdown, hard-wrapped or not. */
public final class MarkdownReader extends TextReader {
  /** Lines with Markdown's marks from which a text is taken for Markdown. */
  private static final int ENOUGH = 3;

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  protected Recognition recognize(SourceFile file, String text) {
    LineStatistics lines = LineStatistics.of(text);
    boolean named = file.fileName().endsWith(".md") || file.fileName().endsWith(".markdown");
    if (lines.structured() >= ENOUGH && lines.structured() * 50 >= lines.lines()) {
      return new Recognition(
          0.85, lines.structured() + " of " + lines.lines() + " lines begin with Markdown marks");
    }
    if (FrontMatter.begins(text)) {
      return new Recognition(0.85, "it begins with front matter");
    }
    if (named) {
      return new Recognition(0.6, "the file's name ends with .md");
    }
    return lines.structured() > 0
        ? new Recognition(0.4, "a line begins with a Markdown mark")
        : Recognition.NONE;
  }

  @Override
  protected List<Block> blocks(SourceFile file, String text, Language language) {
    LinkDefinitions links = LinkDefinitions.in(text, SourceLines.of(text));
    List<RawParagraph> raw = MarkdownScanner.scan(text, links);
    List<Part> parts = Paragraphs.parts(text, raw, new MarkdownInline(links), language);
    return TurnAssembler.assemble(text, parts, language);
  }
}
