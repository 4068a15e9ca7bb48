package io.duizhao.transcript;

import io.duizhao.io.SourceFile;
import io.duizhao.model.Document;
import io.duizhao.model.InlineCode;
import io.duizhao.model.Language;
import io.duizhao.model.MappedText;
import io.duizhao.transcript.Part.Shape;
import io.duizhao.transcript.okapi.WordDocument;
import io.duizhao.transcript.okapi.WordParagraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads Word documents. Their blocks stand in no text, so they carry no offsets. */
final class DocxReader implements TranscriptReader {
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
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new Recognition(1, "a ZIP archive with word/document.xml");
        }
      }
      return Recognition.NONE;
    } catch (IOException | IllegalArgumentException e) {
      return new Recognition(0.5, "it begins as a ZIP archive");
    }
  }

  @Override
  public Document read(SourceFile file, String name, Language language) {
    List<Part> parts = new ArrayList<>();
    for (WordParagraph paragraph : WordDocument.paragraphs(file, language.tag())) {
      addLines(parts, paragraph);
    }
    return new Document(
        name,
        file.path(),
        file.sha256(),
        language,
        id(),
        "",
        "",
        TurnAssembler.assemble("", parts, language));
  }

  /** A manual line break ends a line as a paragraph mark does. */
  private static void addLines(List<Part> parts, WordParagraph paragraph) {
    Shape shape =
        switch (paragraph.role()) {
          case BODY -> Shape.PARAGRAPH;
          case HEADING -> Shape.HEADING;
          case ITEM -> Shape.ITEM;
        };
    MarkedText all = marked(paragraph.text(), paragraph.codes());
    int begin = 0;
    for (int i = 0; i <= all.length(); i++) {
      if (i == all.length() || all.string().charAt(i) == '\n') {
        parts.add(new Part(shape, all.slice(begin, i)));
        begin = i + 1;
      }
    }
  }

  private static MarkedText marked(String text, List<InlineCode> codes) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\r' || c == '\u2028' || c == '\u000B';
      clean.append(lineEnd ? '\n' : c == '\n' || Whitespace.isInline(c) ? c : ' ');
    }
    return new MarkedText(MappedText.unmapped(clean.toString()), codes);
  }
}
