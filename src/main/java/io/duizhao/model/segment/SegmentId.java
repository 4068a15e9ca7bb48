package io.duizhao.model.segment;

/**
 * Names a segment within its document. It is made from the segment's text, so it stays when other
 * paragraphs are edited, inserted or removed; equal texts are told apart by their number.
 *
 * @param value letters, digits, {@code .} and {@code -}
 */
public record SegmentId(String value) implements Comparable<SegmentId> {
  /**
   * Checks the characters.
   *
   * @throws IllegalArgumentException if it has other characters than letters, digits, {@code .} and
   *     {@code -}, or none
   */
  public SegmentId {
    if (value.isEmpty() || !value.chars().allMatch(SegmentId::isLegal)) {
      throw new IllegalArgumentException(
          "segment id '" + value + "' is not made of letters, digits, '.' and '-'");
    }
  }

  /** Returns whether an id may have the character. */
  public static boolean isLegal(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-';
  }

  @Override
  public int compareTo(SegmentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
