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
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    CODE,
    NOTE,
    AROUND,
    FRONT_MATTER,
    SEPARATOR
  }
}
