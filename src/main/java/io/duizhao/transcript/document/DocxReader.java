package io.duizhao.transcript.document;

import io.duizhao.io.SafeZip;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.TranscriptReader;
import io.duizhao.transcript.layout.Paragraphs;
import io.duizhao.transcript.okapi.WordDocument;
import io.duizhao.transcript.okapi.WordParagraph;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.Whitespace;
import io.duizhao.transcript.turn.TurnAssembler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads Word documents. Their blocks stand in no text, so they carry no offsets. */
public final class DocxReader implements TranscriptReader {
  /**
   * The text of a Word document.
   *
   * @param text its paragraphs, a line feed after each
   * @param begins where each paragraph begins in the text
   * @param blocks the blocks, whose offsets refer to the text
   */
  record Paragraphs(String text, List<Integer> begins, List<Block> blocks) {
    Paragraphs {
      begins = List.copyOf(begins);
      blocks = List.copyOf(blocks);
    }
  }

  @Override
  public String id() {
    return "docx";
  }

  @Override
  public Recognition recognize(SourceFile file) {
    byte[] bytes = file.bytes();
    boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    if (!zip) {
      return Recognition.NONE;
    }
    try {
      return SafeZip.names(bytes).contains("word/document.xml")
          ? new Recognition(1, "a ZIP archive with word/document.xml")
          : Recognition.NONE;
    } catch (IOException e) {
      return new Recognition(0.5, "it begins as a ZIP archive");
    }
  }

  @Override
  public Document read(SourceFile file, String name, Language language) {
    List<Block> blocks =
        paragraphs(file, language).blocks().stream().map(DocxReader::withoutOffsets).toList();
    return new Document(name, file.path(), file.sha256(), language, id(), "", "", blocks);
  }

  private static Block withoutOffsets(Block block) {
    return new Block(
        block.kind(),
        block.language(),
        block.speaker(),
        MappedText.unmapped(block.text().text()),
        block.codes(),
        block.cues());
  }

  /** Reads a document with the place of each block in the paragraphs. */
  static Paragraphs paragraphs(SourceFile file, Language language) {
    List<WordParagraph> all = WordDocument.paragraphs(file, language.tag());
    StringBuilder text = new StringBuilder();
    List<Integer> begins = new ArrayList<>();
    for (WordParagraph paragraph : all) {
      begins.add(text.length());
      text.append(clean(paragraph.text())).append('\n');
    }
    String whole = text.toString();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      addLines(parts, whole, begins.get(i), all.get(i));
    }
    return new Paragraphs(whole, begins, TurnAssembler.assemble(whole, parts, language));
  }

  /** A manual line break ends a line as a paragraph mark does. */
  private static void addLines(List<Part> parts, String whole, int base, WordParagraph paragraph) {
    Shape shape =
        switch (paragraph.role()) {
          case BODY -> Shape.PARAGRAPH;
          case HEADING -> Shape.HEADING;
          case ITEM -> Shape.ITEM;
        };
    MarkedText all = marked(whole, base, paragraph.text().length(), paragraph.codes());
    int begin = 0;
    for (int i = 0; i <= all.length(); i++) {
      if (i == all.length() || all.string().charAt(i) == '\n') {
        parts.add(new Part(shape, all.slice(begin, i)));
        begin = i + 1;
      }
    }
  }

  private static MarkedText marked(String whole, int base, int length, List<InlineCode> codes) {
    return new MarkedText(MappedText.copyOf(whole, new Span(base, base + length)), codes);
  }

  /** Returns the text, as long as before, with plain line ends and spaces. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\r' || c == '\u2028' || c == '\u000B';
      clean.append(lineEnd ? '\n' : c == '\n' || Whitespace.isInline(c) ? c : ' ');
    }
    return clean.toString();
  }
}
