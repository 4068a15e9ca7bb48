package io.duizhao.transcript.plain;

import io.duizhao.model.text.Span;
import io.duizhao.text.Scripts;
import io.duizhao.transcript.source.SourceLines;
import io.duizhao.transcript.source.Whitespace;
import io.duizhao.transcript.turn.SectionTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a line of a flattened Chinese web page where its paragraphs and headings were fused. There a
 * space is all that is left of a paragraph's end, while inside a paragraph Chinese has none: a
 * space after an end mark, between two Han characters, after a lead's colon or before a number such
 * as {@code 二、} is a border; one beside a Latin word is not.
 */
final class FusedParagraphs {
  /** Share of Han among its letters from which a line is cut where Chinese has no spaces. */
  private static final double SHARE_OF_HAN = 0.4;

  private static final String ENDS = "。！？!?…";
  private static final String CLOSERS = "”’」』）)】》\"'";
  private static final String WIDE_CLOSERS = "”’」』）】》";
  private static final String WIDE_OPENERS = "“‘「『（【《";
  private static final String NUMERALS = "一二三四五六七八九十";

  /** Letters up to which what stands before a colon is the title of a point. */
  private static final int LONGEST_TITLE = 16;

  /** Characters of a heading at least that nothing but its shortness shows. */
  private static final int SHORTEST_HEADING = 6;

  /** Words that begin a sentence about what follows rather than a title. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:这|那|他|她|它|我|你|让|以下|如下|下面|包括|例如|因此|所以|于是).*|.*[一二两三四五六七八九十几\\d](?:个|点|种|条|步|项|类|件|方面|阶段)$");

  /** Characters after a quotation within which a verb of saying shows that the sentence goes on. */
  private static final int SAYING = 14;

  private static final String NOT_LAST_IN_HEADING = "自与和的是在对由从向给为到以用让把被及或有称叫说将就也都而但了着过：:,，、";

  private final String text;
  private final Span line;
  private final boolean chinese;
  private final boolean spaced;
  private final ScriptBorders borders;
  private final EnglishPassages english;

  /** The number that a heading or point would have next. */
  private int nextNumber = 1;

  private FusedParagraphs(String text, Span line) {
    this.text = text;
    this.line = line;
    this.chinese = Scripts.hanShare(line.of(text)) > SHARE_OF_HAN;
    this.spaced = isSpaced(text, line);
    this.borders = ScriptBorders.in(text, line);
    this.english = EnglishPassages.in(text, line);
  }

  /** Returns the pieces of a line in order, without the spaces between them. */
  static List<Span> cut(String text, Span line) {
    return new FusedParagraphs(text, line).cut();
  }

  private List<Span> cut() {
    List<Span> pieces = new ArrayList<>();
    int begin = line.begin();
    for (int i = line.begin() + 1; i < line.end() - 1; i++) {
      if (Whitespace.is(text.charAt(i)) && isBorder(begin, i)) {
        pieces.add(SourceLines.strip(text, new Span(begin, i)));
        begin = i + 1;
      }
    }
    pieces.add(SourceLines.strip(text, new Span(begin, line.end())));
    pieces.removeIf(Span::isEmpty);
    return pieces;
  }

  private boolean isBorder(int begin, int space) {
    int before = space - 1;
    while (before > begin && text.charAt(before) == '*') {
      before--;
    }
    int after = space + 1;
    while (after < line.end() - 1 && text.charAt(after) == '*') {
      after++;
    }
    char last = text.charAt(before);
    char next = text.charAt(after);
    if (english.separates(space) || isNumberedInTurn(before, after)) {
      return true;
    }
    if (!chinese) {
      return false;
    }
    if (last == ':' || last == '：') {
      return !spaced && !isTitle(text, new Span(begin, before));
    }
    if (isHeadingBefore(begin, space, next) || isSecondTitle(begin, before, after)) {
      return true;
    }
    boolean border =
        isHanOr(WIDE_CLOSERS, last) && isHanOr(WIDE_OPENERS, next)
            || !spaced && endsSentence(begin, before, next);
    boolean quotation = CLOSERS.indexOf(last) >= 0;
    return isNumbered(after) || border && !(quotation && saysNext(after));
  }

  /** {@code 2. } goes on with a numbering that began with 1. */
  private boolean isNumberedInTurn(int before, int after) {
    char last = text.charAt(before);
    int end = after;
    while (end < line.end() && end - after < 2 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean apart = Scripts.isWide(last) || CLOSERS.indexOf(last) >= 0 || ".!?".indexOf(last) >= 0;
    boolean mark = end > after && end + 1 < line.end() && ".、．".indexOf(text.charAt(end)) >= 0;
    if (!apart || !mark || Character.isDigit(text.charAt(end + 1))) {
      return false;
    }
    int number = Integer.parseInt(text.substring(after, end));
    if (number != 1 && number != nextNumber) {
      return false;
    }
    nextNumber = number + 1;
    return true;
  }

  /**
   * Whether a heading ends at a space: one that is known by its words, or a short piece without end
   * mark before a Latin word where the page sets no space between Han and Latin.
   */
  private boolean isHeadingBefore(int begin, int space, char next) {
    if (space - begin > FusedShapes.LONGEST_HEADING) {
      return false;
    }
    String piece = text.substring(begin, space).strip();
    if (SectionTitle.isKnown(piece)) {
      return true;
    }
    boolean latin = next < 0x250 && Character.isLetterOrDigit(next);
    int end = piece.length();
    while (end > 0 && WIDE_CLOSERS.indexOf(piece.charAt(end - 1)) >= 0) {
      end--;
    }
    char last = end == 0 ? ' ' : piece.charAt(end - 1);
    return latin
        && piece.length() >= SHORTEST_HEADING
        && Scripts.isHan(last)
        && (Character.isDigit(piece.charAt(0)) || NOT_LAST_IN_HEADING.indexOf(last) < 0)
        && piece.chars().noneMatch(c -> "。！；;…".indexOf(c) >= 0)
        && borders.areCloseAround(space);
  }

  /** A point's title after a heading that ends with a bracket: {@code 背景:甲 (A) 意义: …}. */
  private boolean isSecondTitle(int begin, int before, int after) {
    boolean bracket = ")）".indexOf(text.charAt(before)) >= 0 && Scripts.isHan(text.charAt(after));
    if (!bracket || before - begin > FusedShapes.LONGEST_HEADING) {
      return false;
    }
    String piece = text.substring(begin, before);
    int colon = Math.max(piece.indexOf(':'), piece.indexOf('：'));
    int end = after;
    while (end < line.end() && end - after <= LONGEST_TITLE && Scripts.isHan(text.charAt(end))) {
      end++;
    }
    return colon > 0
        && end + 1 < line.end()
        && ":：".indexOf(text.charAt(end)) >= 0
        && Whitespace.is(text.charAt(end + 1));
  }

  private static boolean isHanOr(String marks, char c) {
    return Scripts.isHan(c) || marks.indexOf(c) >= 0;
  }

  /** Whether most of the line's commas have a space after them: then spaces end no paragraph. */
  private static boolean isSpaced(String text, Span line) {
    int commas = 0;
    int spaces = 0;
    for (int i = line.begin(); i < line.end() - 1; i++) {
      if (text.charAt(i) == ',' && (i == 0 || Scripts.isWide(text.charAt(i - 1)))) {
        commas++;
        spaces += Whitespace.is(text.charAt(i + 1)) ? 1 : 0;
      }
    }
    return spaces * 2 > commas;
  }

  private boolean endsSentence(int begin, int at, char next) {
    int end = at;
    while (end > begin && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    char mark = text.charAt(end);
    char letter = end > begin ? text.charAt(end - 1) : ' ';
    if (mark == '.') {
      return Scripts.isHan(letter) || letter == '.' && isHanOr(WIDE_OPENERS, next);
    }
    boolean chinese = Scripts.isWide(letter) || Scripts.isWide(next) || mark == '。';
    return ENDS.indexOf(mark) >= 0 && chinese;
  }

  /** Whether a quotation's sentence goes on: {@code “……!” 他笑着说。}. */
  private boolean saysNext(int after) {
    int end = Math.min(line.end() - 1, after + SAYING);
    for (int i = after; i < end; i++) {
      char c = text.charAt(i);
      if ("说道問问称答".indexOf(c) >= 0 && "，。,.:：".indexOf(text.charAt(i + 1)) >= 0) {
        return true;
      }
      if (ENDS.indexOf(c) >= 0 || c == ',' || c == '，') {
        return false;
      }
    }
    return false;
  }

  /** {@code 二、} begins a heading. */
  private boolean isNumbered(int at) {
    int end = at;
    while (end < line.end() && end - at < 3 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > at && end < line.end() && text.charAt(end) == '、';
  }

  /** Returns whether what stands before a colon is short and no sentence: the title of a point. */
  static boolean isTitle(String text, Span span) {
    boolean sentence =
        !span.isEmpty()
            && ("是为说道".indexOf(text.charAt(span.end() - 1)) >= 0
                || LEAD.matcher(span.of(text)).matches());
    return !sentence && titleLetters(text, span, "，,。！？!?；;了") > 0;
  }

  /** Returns whether what stands before a colon may be a point's title where a list was begun. */
  static boolean isLooseTitle(String text, Span span) {
    return titleLetters(text, span, "。！？!?；;") > 0;
  }

  /** Counts the letters outside brackets; 0 where there are too many or one of the marks. */
  private static int titleLetters(String text, Span span, String never) {
    int letters = 0;
    int depth = 0;
    for (int i = span.begin(); i < span.end(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      letters += depth == 0 && Character.isLetterOrDigit(c) ? 1 : 0;
      boolean lead = text.startsWith("以下", i) || text.startsWith("如下", i);
      if (lead || depth == 0 && never.indexOf(c) >= 0 || letters > LONGEST_TITLE) {
        return 0;
      }
    }
    return letters;
  }
}
