package io.duizhao.transcript.source;

/**
 * A paragraph as the file's format shows it, before speakers and kinds are known.
 *
 * @param shape what the format says it is
 * @param text its text without marks
 */
public record Part(Shape shape, MarkedText text) {
  /** A line such as {@code * * *} that separates what stands before from what follows. */
  public static final Part SEPARATOR = new Part(Shape.SEPARATOR, MarkedText.EMPTY);

  /** What a format can say of a paragraph. */
  public enum Shape {
    /** A heading of any level. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An item of a list, without its bullet or number. */
    ITEM,
    /** A cell of a table. */
    CELL,
    /** A program or other text that is shown as it is. */
    CODE,
    /** A footnote. */
    NOTE,
    /** Navigation, footers and forms, which stand around the text. */
    AROUND,
    /** A line of what stands before the text: title, author, date. */
    FRONT_MATTER,
    /** A line that only separates; it has no text. */
    SEPARATOR
  }
}
