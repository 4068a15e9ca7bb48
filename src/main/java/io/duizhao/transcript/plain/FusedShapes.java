package io.duizhao.transcript.plain;

import io.duizhao.model.text.Span;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.source.Part.Shape;
import io.duizhao.transcript.source.RawParagraph;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.SourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells headings and points from paragraphs among the pieces of a flattened web page's line. */
final class FusedShapes {
  /** Characters of a heading at most. */
  static final int LONGEST_HEADING = 48;

  /** What begins a question that is asked in running text. */
  private static final Pattern RUNNING =
      Pattern.compile("^(?:那么|那|而|但|可是|不过|所以|因此|于是|这|他|她|它|到了|当|如果|为此|然而|难道|所谓).*");

  /** What begins a heading beside others: {@code 场景二:}, {@code 3. }, {@code 第一}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、．]|第[一二三四五六七八九十]|[\\p{IsHan}]{1,3}[一二三四五六七八九十][:：]).*");

  /** Han characters before a colon that make no clause. */
  private static final int BRIEF = 9;

  /** Pieces within which another point of the same list may follow. */
  private static final int NEAR = 4;

  private final String text;
  private final List<Span> pieces;
  private int lastPoint;

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
    lastPoint = -NEAR;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i).of(text);
      Shape shape = shape(i, piece, before, announced);
      announced = shape == Shape.ITEM || SentenceEnd.introduces(piece);
      before = shape;
      lastPoint = shape == Shape.ITEM ? i : lastPoint;
      found.add(new RawParagraph(shape, List.of(withoutMark(pieces.get(i)))));
    }
    return found;
  }

  /** The mark of a Markdown heading that the page shows as it is. */
  private Span withoutMark(Span piece) {
    int begin = piece.begin();
    while (begin < piece.end() && text.charAt(begin) == '#') {
      begin++;
    }
    return begin == piece.begin() ? piece : SourceLines.strip(text, new Span(begin, piece.end()));
  }

  private Shape shape(int index, String piece, Shape before, boolean announced) {
    if (piece.startsWith("#") && piece.length() <= LONGEST_HEADING) {
      return Shape.HEADING;
    }
    boolean question = "?？".indexOf(piece.charAt(piece.length() - 1)) >= 0;
    boolean numbered = NUMBERED.matcher(piece).matches();
    boolean again = question && before == Shape.HEADING && !numbered;
    if (isHeading(index, piece) && !again && !(question && isRunning(piece))) {
      return Shape.HEADING;
    }
    boolean loose = before == Shape.HEADING;
    boolean several = isPoint(index, loose) && isPoint(index + 1, loose);
    boolean alone = isPoint(index, false) && (index - lastPoint <= NEAR || loose && isBrief(piece));
    return announced && isPoint(index, true) || several || alone ? Shape.ITEM : Shape.PARAGRAPH;
  }

  /** A short piece that ends without a mark or as a question, with a longer one after it. */
  private boolean isHeading(int index, String piece) {
    if (!isFollowed(index, piece) || piece.length() > LONGEST_HEADING) {
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

  /** Whether so little stands before the colon that it is no clause. */
  private static boolean isBrief(String piece) {
    int colon = Math.max(piece.indexOf(':'), piece.indexOf('：'));
    return piece.substring(0, Math.max(colon, 0)).codePoints().filter(Scripts::isHan).count()
        <= BRIEF;
  }

  private static boolean isRunning(String piece) {
    long commas = piece.chars().filter(c -> c == ',' || c == '，').count();
    return commas > 1 || RUNNING.matcher(piece).matches();
  }

  private boolean isFollowed(int index, String piece) {
    if (index + 1 >= pieces.size()) {
      return false;
    }
    Span next = pieces.get(index + 1);
    return next.length() > piece.length() / 2 || NUMBERED.matcher(next.of(text)).matches();
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
