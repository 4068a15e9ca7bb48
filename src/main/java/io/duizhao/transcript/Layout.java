package io.duizhao.transcript;

import io.duizhao.model.Document;
import io.duizhao.text.LineIndex;
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
        marks ? "\\N" : lineEnd(document.original()));
  }

  /** Returns where the line of an offset begins. */
  int lineBegin(int offset) {
    return offset - lineIndex.column(offset) + 1;
  }

  /** Returns the line end that the file uses first. */
  private static String lineEnd(String text) {
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
