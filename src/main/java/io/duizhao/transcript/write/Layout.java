package io.duizhao.transcript.write;

import io.duizhao.model.text.Document;
import io.duizhao.text.LineIndex;
import io.duizhao.transcript.source.Whitespace;
import io.duizhao.transcript.write.Notation.Position;
import java.util.Optional;

/**
 * How the lines of a document are laid out.
 *
 * @param original the decoded file
 * @param format how its format holds text
 * @param width where it was wrapped; empty where it was not
 * @param lineIndex the file's lines
 * @param lineBreak what breaks a line inside a block
 */
record Layout(
    String original,
    TextFormat format,
    Optional<WrapWidth> width,
    LineIndex lineIndex,
    String lineBreak) {
  static Layout of(Document document, TextFormat format) {
    boolean wraps = format.lines() == TextFormat.Lines.WRAPS;
    boolean marks = format.lines() == TextFormat.Lines.CAPTION_MARKS;
    return new Layout(
        document.original(),
        format,
        wraps ? WrapWidth.of(document) : Optional.empty(),
        new LineIndex(document.original()),
        marks ? "\\N" : usualLineEnd(document.original()));
  }

  /** Returns where the line of an offset begins. */
  int lineBegin(int offset) {
    return offset - lineIndex.column(offset) + 1;
  }

  /** Returns where the spaces and quote marks end that a line begins with. */
  int marginEnd(int from) {
    int end = from;
    while (end < original.length() && " \t>".indexOf(original.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Returns whether a table's row, a line's begin or its inside is written at an offset. */
  Position position(int offset) {
    int begin = lineBegin(offset);
    int margin = marginEnd(begin);
    if (margin < offset && original.charAt(margin) == '|') {
      return Position.ROW;
    }
    for (int i = margin; i < offset; i++) {
      if (Character.isLetter(original.codePointAt(i))) {
        return Position.INSIDE;
      }
    }
    return Position.LINE_BEGIN;
  }

  /** Returns where the white space at an offset ends. */
  int spaceEnd(int from) {
    return Whitespace.end(original, from);
  }

  /** Returns where the line of an offset ends, its line end not counted. */
  int lineEnd(int from) {
    int end = from;
    while (end < original.length() && !hasLineEnd(original.substring(end, end + 1))) {
      end++;
    }
    return end;
  }

  static boolean hasLineEnd(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /** Returns the line end that the file uses first. */
  private static String usualLineEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        return "\n";
      }
      if (text.charAt(i) == '\r') {
        return text.startsWith("\r\n", i) ? "\r\n" : "\r";
      }
    }
    return "\n";
  }
}
