package io.duizhao.model.text;

/**
 * A half-open stretch of a text, counted in UTF-16 code units as in Java and JavaScript strings.
 *
 * @param begin first offset, at least 0
 * @param end offset after the last, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if {@code begin} is below 0 or after {@code end}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span [" + begin + ", " + end + ") is out of order");
    }
  }

  /** Returns the number of code units. */
  public int length() {
    return end - begin;
  }

  /** Returns whether no code unit lies in it. */
  public boolean isEmpty() {
    return begin == end;
  }

  /** Returns whether the whole of {@code other} lies in it. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Returns whether the two share a code unit. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Returns the span moved by {@code distance} code units. */
  public Span shift(int distance) {
    return new Span(begin + distance, end + distance);
  }

  /** Returns the stretch of {@code text} that it names. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
