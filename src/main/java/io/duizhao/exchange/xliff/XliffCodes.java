package io.duizhao.exchange.xliff;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.MarkupWriter;
import io.duizhao.exchange.PlacedCode;
import io.duizhao.exchange.XmlIds;
import java.io.IOException;

/** Writes coded text in XLIFF 1.2, where the original marks stand inside the code elements. */
public final class XliffCodes {
  private XliffCodes() {}

  /** Writes the text as it runs. */
  static void write(CodedText text, MarkupWriter xml) throws IOException {
    for (CodedText.Piece piece : text.pieces()) {
      write(piece, xml);
    }
  }

  /** Writes the text with each segment marked by its number, by which OmegaT sorts them. */
  static void writeSegments(CodedText text, MarkupWriter xml) throws IOException {
    int number = 0;
    for (CodedText.Piece piece : text.pieces()) {
      if (piece.isSegment()) {
        number++;
        xml.inline("mrk").attribute("mtype", "seg").attribute("mid", Integer.toString(number));
        write(piece, xml);
        xml.end();
      } else {
        write(piece, xml);
      }
    }
  }

  private static void write(CodedText.Piece piece, MarkupWriter xml) throws IOException {
    int done = 0;
    for (PlacedCode code : piece.codes()) {
      xml.text(piece.text().substring(done, code.offset()));
      write(code, xml);
      done = code.offset();
    }
    xml.text(piece.text().substring(done));
  }

  private static void term(PlacedCode code, MarkupWriter xml) throws IOException {
    if (code.role() == PlacedCode.Role.BEGIN) {
      xml.inline("mrk")
          .attribute("mtype", "term")
          .attribute("mid", "t" + TermMarks.number(code))
          .attribute("comment", code.data().isEmpty() ? null : code.data());
    } else {
      xml.end();
    }
  }

  /** Returns what XLIFF 1.2 calls the type of a code ({@code ctype}), such as {@code x-code}. */
  public static String ctype(PlacedCode code) {
    return code.role() == PlacedCode.Role.PLACEHOLDER
        ? placeholderType(code.type())
        : delimiterType(code.type());
  }

  private static void write(PlacedCode code, MarkupWriter xml) throws IOException {
    if (TermMarks.is(code)) {
      term(code, xml);
      return;
    }
    String number = Integer.toString(code.number());
    switch (code.role()) {
      case BEGIN ->
          xml.inline("bpt")
              .attribute("id", number)
              .attribute("rid", number)
              .attribute("ctype", ctype(code));
      case END -> xml.inline("ept").attribute("id", number).attribute("rid", number);
      case LONE_BEGIN ->
          xml.inline("it")
              .attribute("id", number)
              .attribute("pos", "open")
              .attribute("ctype", ctype(code));
      case LONE_END ->
          xml.inline("it")
              .attribute("id", number)
              .attribute("pos", "close")
              .attribute("ctype", ctype(code));
      case PLACEHOLDER -> xml.inline("ph").attribute("id", number).attribute("ctype", ctype(code));
    }
    xml.text(code.data()).end();
  }

  private static String delimiterType(String type) {
    return switch (type) {
      case "bold", "italic", "link" -> type;
      default -> ownType(type);
    };
  }

  private static String placeholderType(String type) {
    return switch (type) {
      case "image" -> "image";
      case "break" -> "lb";
      default -> ownType(type);
    };
  }

  private static String ownType(String type) {
    return "x-" + XmlIds.of(type);
  }
}
