package io.duizhao.transcript;

import io.duizhao.model.Span;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line of a flattened Chinese web page where its paragraphs and headings were fused. There a
 * space is all that is left of a paragraph's end, while inside a paragraph Chinese has none: a
 * space after an end mark, between two Han characters, after a lead's colon or before a number such
 * as {@code 二、} is a border; one beside a Latin word is not.
 */
final class FusedParagraphs {
  private static final String ENDS = "。！？!?…";
  private static final String CLOSERS = "”’」』）)】》\"'";
  private static final String WIDE_CLOSERS = "”’」』）】》";
  private static final String WIDE_OPENERS = "“‘「『（【《";
  private static final String NUMERALS = "一二三四五六七八九十";

  /** Letters up to which what stands before a colon is the title of a point. */
  private static final int LONGEST_TITLE = 16;

  /** Characters after a quotation within which a verb of saying shows that the sentence goes on. */
  private static final int SAYING = 14;

  private final String text;
  private final Span line;
  private final boolean spaced;

  private FusedParagraphs(String text, Span line) {
    this.text = text;
    this.line = line;
    this.spaced = isSpaced(text, line);
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
    if (last == ':' || last == '：') {
      return !spaced && !isTitle(text, new Span(begin, before));
    }
    boolean border =
        isHanOr(WIDE_CLOSERS, last) && isHanOr(WIDE_OPENERS, next)
            || !spaced && endsSentence(begin, before, next);
    boolean quotation = CLOSERS.indexOf(last) >= 0;
    return isNumbered(after) || border && !(quotation && saysNext(after));
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
    boolean sentence = !span.isEmpty() && "是为说道".indexOf(text.charAt(span.end() - 1)) >= 0;
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
