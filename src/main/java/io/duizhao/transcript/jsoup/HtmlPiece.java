package io.duizhao.transcript.jsoup;

import io.duizhao.model.text.Span;

/**
 * Text or a tag inside a paragraph of a page.
 *
 * @param kind which of the two
 * @param span where it stands in the file
 * @param type what a tag marks, such as {@code bold}
 * @param pair number that a start tag shares with its end tag
 */
public record HtmlPiece(Kind kind, Span span, String type, int pair) {
  /** What a piece is. */
  public enum Kind {
    /** Text, with its character references as they stand in the file. */
    TEXT,
    /** A start tag, whose end tag stands in the paragraph. */
    OPEN,
    /** The end tag of such a start tag. */
    CLOSE,
    /** A tag that has no partner in the paragraph. */
    ALONE
  }
}
