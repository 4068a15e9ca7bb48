package io.duizhao.exchange.xliff;

import io.duizhao.exchange.CodedText;
import io.duizhao.exchange.PlacedCode;
import io.duizhao.io.SafeXml;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A source or target as an XLIFF file has it.
 *
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 * @param text its text without codes
 * @param marks its codes, by rising offset
 * @param parts the stretches that are marked as segments of their own
 */
record XliffContent(int line, int column, String text, List<Mark> marks, List<Part> parts) {
  /** Copies the lists. */
  XliffContent {
    marks = List.copyOf(marks);
    parts = List.copyOf(parts);
  }

  /**
   * A code.
   *
   * @param role whether it opens or closes a stretch or stands alone
   * @param id the name that it shares with its other half and with its original
   * @param offset before which UTF-16 code unit of the text it stands
   */
  record Mark(InlineCode.Role role, String id, int offset) {
    /** Returns its role and name. */
    String key() {
      return role + " " + id;
    }
  }

  /** A marked segment. */
  record Part(String id, Span span) {}

  /** Returns a text as a reader finds it once it is written. */
  static XliffContent of(CodedText coded) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    for (CodedText.Piece piece : coded.pieces()) {
      for (PlacedCode code : piece.codes()) {
        int offset = text.length() + code.offset();
        marks.add(new Mark(code.code().role(), Integer.toString(code.number()), offset));
      }
      text.append(piece.text());
    }
    String written = XliffContentReader.oneLine(SafeXml.legal(text.toString()));
    return new XliffContent(1, 1, written, marks, List.of());
  }

  /** Returns whether both have the same text and codes, wherever they stand in the file. */
  boolean saysTheSameAs(XliffContent other) {
    return text.equals(other.text) && marks.equals(other.marks);
  }

  /** Returns the stretch alone, without white space at its ends. */
  XliffContent stretch(Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<Mark> own = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.offset() >= span.begin() && mark.offset() <= span.end()) {
        int offset = Math.max(begin, Math.min(end, mark.offset())) - begin;
        own.add(new Mark(mark.role(), mark.id(), offset));
      }
    }
    return new XliffContent(line, column, text.substring(begin, end), own, List.of());
  }
}
