package io.duizhao.transcript.markdown;

import io.duizhao.model.language.Language;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.Entities;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkdownLine;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.write.Notation;
import io.duizhao.transcript.write.Spelling;
import java.util.List;

/** Text in Markdown: a character that would be read as a mark is escaped, no other. */
public final class MarkdownNotation implements Notation {
  private static final String SPECIAL = "\\`*_~[]<>&!=^";
  private static final LineJoins JOINS = LineJoins.plain(Language.EN_US);

  @Override
  public Spelling spell(String text, List<InlineCode> codes, Position position) {
    Spelling plain = Spelling.of(text, codes, Character::toString);
    boolean special = text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
    Spelling spelled =
        special && !readsBack(plain.text(), text)
            ? Spelling.of(text, codes, MarkdownNotation::escape)
            : plain;
    return switch (position) {
      case INSIDE -> spelled;
      case ROW -> Spelling.of(text, codes, c -> c == '|' ? "\\|" : escape(c));
      case LINE_BEGIN -> withoutBlockMark(spelled);
    };
  }

  private static boolean readsBack(String spelled, String text) {
    Span whole = new Span(0, spelled.length());
    MarkedText read =
        new MarkdownInline(LinkDefinitions.NONE).parse(spelled, List.of(whole), JOINS);
    return withoutDoubleSpace(read.string()).equals(withoutDoubleSpace(text));
  }

  /** Beside a mark that shows nothing, such as an image, the reader joins spaces. */
  private static String withoutDoubleSpace(String text) {
    return text.strip().replaceAll("[ \u00A0]+", " ");
  }

  private static String escape(int c) {
    return SPECIAL.indexOf(c) >= 0 ? "\\" + (char) c : Character.toString(c);
  }

  /** A text such as {@code 1. One} would begin a list. */
  private static Spelling withoutBlockMark(Spelling spelled) {
    String line = spelled.text();
    MarkdownLine.Type type = MarkdownLine.of(line, new Span(0, line.length())).type();
    if (type == MarkdownLine.Type.TEXT || line.isBlank()) {
      return spelled;
    }
    int mark = 0;
    while (mark < line.length() && Character.isDigit(line.charAt(mark))) {
      mark++;
    }
    return spelled.insert(mark, "\\");
  }

  @Override
  public int begin(String original, int at) {
    return at > 0 && original.charAt(at - 1) == '\\' ? at - 1 : at;
  }

  @Override
  public int referenceEnd(String original, int at) {
    return original.charAt(at) == '&' ? Entities.end(original, at) : at;
  }
}
