package io.duizhao.term.variants.form;

/**
 * A sentence with its place in the texts.
 *
 * @param document number of the text, from 0
 * @param number number of the sentence in the text, from 0
 * @param line the sentence
 */
public record PlacedLine(int document, int number, LedgerLine line) {
  /** Returns the place of an offset in the sentence, in UTF-16 code units. */
  public Place at(int offset) {
    return new Place(document, number, offset);
  }
}
