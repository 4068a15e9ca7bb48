package io.duizhao.transcript.jsoup;

import java.util.List;

/**
 * A paragraph of a page.
 *
 * @param role what its element says it is
 * @param pieces its text and tags, by rising offset; start and end tags are paired
 */
public record HtmlParagraph(Role role, List<HtmlPiece> pieces) {
  /** What an element says of its text. */
  public enum Role {
    /** The page's title. */
    TITLE,
    /** A heading of any level. */
    HEADING,
    /** Running text. */
    BODY,
    /** An item of a list. */
    ITEM,
    /** A cell of a table. */
    CELL,
    /** Preformatted text, kept as it is. */
    CODE,
    /** Navigation, footers and forms, which stand around the text. */
    AROUND
  }

  /** Copies the list. */
  public HtmlParagraph {
    pieces = List.copyOf(pieces);
  }
}
