package io.duizhao.term.variants.form;

/**
 * Where a form stands.
 *
 * @param document number of the text, from 0
 * @param line number of the sentence in the text, from 0
 * @param offset its first UTF-16 code unit in the sentence; {@link #LABEL} for a speaker's label
 */
public record Place(int document, int line, int offset) implements Comparable<Place> {
  /** Labels stand before the sentence. */
  public static final int LABEL = -1;

  @Override
  public int compareTo(Place other) {
    int order = Integer.compare(document, other.document);
    order = order != 0 ? order : Integer.compare(line, other.line);
    return order != 0 ? order : Integer.compare(offset, other.offset);
  }
}
