package io.duizhao.transcript.document;

import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Document;
import io.duizhao.transcript.Recognition;
import io.duizhao.transcript.TranscriptReader;
import io.duizhao.transcript.jsoup.HtmlPage;
import io.duizhao.transcript.jsoup.HtmlParagraph;
import io.duizhao.transcript.jsoup.HtmlPiece;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.MarkedTextBuilder;
import io.duizhao.transcript.source.Part;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.turn.TurnAssembler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads HTML pages. Scripts and styles are no text; navigation and footers stand around it. */
public final class HtmlReader implements TranscriptReader {
  /** Characters within which a page begins to look like one. */
  private static final int HEAD = 2_000;

  @Override
  public String id() {
    return "html";
  }

  @Override
  public Recognition recognize(SourceFile file) {
    if (!file.isText()) {
      return Recognition.NONE;
    }
    String text = file.text();
    String head = text.substring(0, Math.min(text.length(), HEAD)).strip().toLowerCase(Locale.ROOT);
    boolean page =
        head.startsWith("<!doctype html")
            || head.startsWith("<")
                && (head.contains("<html") || head.contains("<body") || head.contains("<head"));
    return page ? new Recognition(0.98, "it begins as an HTML page does") : Recognition.NONE;
  }

  @Override
  public Document read(SourceFile file, String name, Language language) {
    SourceFile page = HtmlCharset.applied(file);
    String text = page.text();
    LineJoins joins = LineJoins.plain(language);
    List<Part> parts = new ArrayList<>();
    for (HtmlParagraph paragraph : HtmlPage.paragraphs(file.path(), text)) {
      parts.add(new Part(shape(paragraph.role()), marked(text, paragraph.pieces(), joins)));
    }
    List<Block> blocks = TurnAssembler.assemble(text, parts, language);
    return new Document(
        name, file.path(), file.sha256(), language, id(), page.charset(), text, blocks);
  }

  private static Shape shape(HtmlParagraph.Role role) {
    return switch (role) {
      case TITLE, HEADING -> Shape.HEADING;
      case BODY -> Shape.PARAGRAPH;
      case ITEM -> Shape.ITEM;
      case CELL -> Shape.CELL;
      case CODE -> Shape.CODE;
      case AROUND -> Shape.AROUND;
    };
  }

  private static MarkedText marked(String text, List<HtmlPiece> pieces, LineJoins joins) {
    MarkedTextBuilder out = new MarkedTextBuilder(text, joins);
    Map<Integer, Integer> pairs = new HashMap<>();
    for (HtmlPiece piece : pieces) {
      String data = piece.span().of(text);
      switch (piece.kind()) {
        case TEXT -> copy(text, piece, out);
        case OPEN -> pairs.put(piece.pair(), out.open(piece.type(), data));
        case CLOSE -> out.close(pairs.getOrDefault(piece.pair(), 0), piece.type(), data);
        case ALONE -> out.alone(piece.type(), data);
      }
    }
    return out.build();
  }

  /** A line end in a page is white space, and none between Han characters. */
  private static void copy(String text, HtmlPiece piece, MarkedTextBuilder out) {
    int from = piece.span().begin();
    int at = from;
    while (at < piece.span().end()) {
      char c = text.charAt(at);
      int end = c == '&' ? HtmlNotation.reference(text, at) : at;
      boolean lineEnd = c == '\n' || c == '\r';
      if (end > at || lineEnd) {
        out.copy(from, at);
        if (lineEnd) {
          out.lineBreak();
        } else {
          out.insert(HtmlPage.decode(text.substring(at, end)));
        }
        from = Math.max(end, at + 1);
        at = from;
      } else {
        at++;
      }
    }
    out.copy(from, piece.span().end());
  }
}
