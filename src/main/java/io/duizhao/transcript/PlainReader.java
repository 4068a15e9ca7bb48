package io.duizhao.transcript;

import io.duizhao.io.SourceFile;
import io.duizhao.model.Block;
import io.duizhao.model.Language;
import io.duizhao.model.Span;
import io.duizhao.transcript.Part.Shape;
import java.util.ArrayList;
import java.util.List;

/** Reads plain text: a paragraph is a line, or lines between blank ones where they were wrapped. */
final class PlainReader extends TextReader {
  @Override
  public String id() {
    return "plain";
  }

  @Override
  Recognition recognize(SourceFile file, String text) {
    return new Recognition(0.3, "text with no marks of another shape");
  }

  @Override
  List<Block> blocks(SourceFile file, String text, Language language) {
    List<Part> parts = Paragraphs.parts(text, paragraphs(text), InlineMarks.NONE, language);
    return TurnAssembler.assemble(text, parts, language);
  }

  /** Returns the stretches between blank lines. */
  static List<RawParagraph> paragraphs(String text) {
    List<RawParagraph> found = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span line : SourceLines.of(text)) {
      Span content = SourceLines.strip(text, line);
      if (!content.isEmpty()) {
        open.add(content);
      } else if (!open.isEmpty()) {
        found.add(new RawParagraph(Shape.PARAGRAPH, open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      found.add(new RawParagraph(Shape.PARAGRAPH, open));
    }
    return found;
  }
}
