package io.duizhao.transcript;

import io.duizhao.model.Span;
import io.duizhao.transcript.Part.Shape;
import java.util.ArrayList;
import java.util.List;

/** Tells headings and points from paragraphs among the pieces of a flattened web page's line. */
final class FusedShapes {
  /** Characters of a heading at most. */
  private static final int LONGEST_HEADING = 48;

  private final String text;
  private final List<Span> pieces;

  private FusedShapes(String text, List<Span> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** Returns the pieces of a line with their shapes. */
  static List<RawParagraph> of(String text, Span line) {
    return new FusedShapes(text, FusedParagraphs.cut(text, line)).shapes();
  }

  private List<RawParagraph> shapes() {
    List<RawParagraph> found = new ArrayList<>();
    Shape before = Shape.PARAGRAPH;
    boolean announced = false;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i).of(text);
      Shape shape = shape(i, piece, before, announced);
      announced = shape == Shape.ITEM || SentenceEnd.introduces(piece);
      before = shape;
      found.add(new RawParagraph(shape, List.of(pieces.get(i))));
    }
    return found;
  }

  private Shape shape(int index, String piece, Shape before, boolean announced) {
    boolean question = "?？".indexOf(piece.charAt(piece.length() - 1)) >= 0;
    if (isHeading(index, piece) && !(question && before == Shape.HEADING)) {
      return Shape.HEADING;
    }
    boolean expected = announced || before == Shape.HEADING;
    boolean point = isPoint(index, expected) || isPoint(index, false) && isPoint(index + 1, false);
    return point ? Shape.ITEM : Shape.PARAGRAPH;
  }

  /** A short piece that ends without a mark or as a question, with a longer one after it. */
  private boolean isHeading(int index, String piece) {
    boolean followed =
        index + 1 < pieces.size() && pieces.get(index + 1).length() > piece.length() / 2;
    if (!followed || piece.length() > LONGEST_HEADING) {
      return false;
    }
    for (int i = 0; i < piece.length() - 1; i++) {
      if ("。！；;…".indexOf(piece.charAt(i)) >= 0) {
        return false;
      }
    }
    char last = piece.charAt(piece.length() - 1);
    boolean question = "?？!！".indexOf(last) >= 0;
    return question
        || !SentenceEnd.ends(piece) && !SentenceEnd.introduces(piece) && !isQuotation(piece);
  }

  private static boolean isQuotation(String piece) {
    return "“‘「『\"".indexOf(piece.charAt(0)) >= 0 && SentenceEnd.pauses(piece);
  }

  /** A piece that begins with a title and a colon; announced points may have a longer title. */
  private boolean isPoint(int index, boolean expected) {
    if (index >= pieces.size()) {
      return false;
    }
    Span piece = pieces.get(index);
    for (int i = piece.begin() + 1; i < piece.end() - 1; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        Span title = new Span(piece.begin(), i);
        boolean quotation = "“‘「『\"".indexOf(text.charAt(i + 1)) >= 0;
        return !quotation
            && (expected
                ? FusedParagraphs.isLooseTitle(text, title)
                : FusedParagraphs.isTitle(text, title));
      }
    }
    return false;
  }
}
