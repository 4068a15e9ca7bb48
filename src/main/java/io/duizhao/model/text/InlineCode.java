package io.duizhao.model.text;

/**
 * A mark inside running text, such as the two ends of a bold stretch, kept so that the original
 * format can be written again.
 *
 * @param role whether it opens or closes a stretch or stands alone
 * @param type what it marks: {@code bold}, {@code italic}, {@code code}, {@code link}, {@code
 *     image}, {@code break} or another word of the format
 * @param offset before which UTF-16 code unit of the text it stands
 * @param pair number that an opening code shares with its closing one; alone for a standing one
 * @param data the original mark, such as {@code **}
 */
public record InlineCode(Role role, String type, int offset, int pair, String data) {
  /** How a code stands in its text. */
  public enum Role {
    /** It begins a stretch. */
    OPEN,
    /** It ends a stretch. */
    CLOSE,
    /** It stands alone. */
    ALONE
  }

  /**
   * Checks the offset.
   *
   * @throws IllegalArgumentException if the offset is below 0
   */
  public InlineCode {
    if (offset < 0) {
      throw new IllegalArgumentException("inline code offset " + offset + " is below 0");
    }
  }

  /** Returns whether it says nothing once the text is another: a line break, a word's time. */
  public boolean isOfTheWording() {
    return type.equals("break") || type.equals("time");
  }

  /** Returns the code at another offset. */
  public InlineCode at(int newOffset) {
    return new InlineCode(role, type, newOffset, pair, data);
  }
}
