package io.duizhao.term;

import io.duizhao.model.text.Span;
import io.duizhao.text.Folding;
import io.duizhao.text.Scripts;
import io.duizhao.text.Traditional;
import org.jspecify.annotations.Nullable;

/**
 * Chinese terms, compared character by character: script, width, case, spaces beside Han and dots
 * in names make no difference. Latin words inside are matched whole.
 */
final class ChineseScript implements TermScript {
  private final @Nullable WordBounds bounds;

  /**
   * Makes one.
   *
   * @param bounds says what is a piece of other words; null where nothing is known of words
   */
  ChineseScript(@Nullable WordBounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public void addTerm(String term, Symbols symbols) {
    addText(term, symbols);
  }

  @Override
  public void addText(String text, Symbols symbols) {
    Folding.chinese(
        text,
        (c, begin, end) ->
            symbols.add(
                c < 0x3400 ? Character.toLowerCase(c) : Traditional.simplified(c), begin, end));
  }

  @Override
  public boolean isWhole(String text, Span stretch) {
    int begin = stretch.begin();
    int end = stretch.end();
    if (isOneHan(text, stretch)) {
      return !hanEndsAt(text, begin) && !hanBeginsAt(text, end);
    }
    return (begin == 0 || !joins(text, begin))
        && (end == text.length() || !joins(text, end))
        && (bounds == null || !bounds.isPiece(text, stretch));
  }

  /** A single character is nearly always a piece of the word around it: 类 in 类似 and 人类. */
  private static boolean isOneHan(String text, Span stretch) {
    int first = text.codePointAt(stretch.begin());
    return Scripts.isHan(first) && stretch.length() == Character.charCount(first);
  }

  /** Returns whether what stands on either side of an offset belongs to one word or name. */
  private static boolean joins(String text, int offset) {
    char before = Folding.character(text.charAt(offset - 1));
    char after = Folding.character(text.charAt(offset));
    if (before == '.' && isDigit(after)) {
      return offset > 1 && isDigit(Folding.character(text.charAt(offset - 2)));
    }
    if (after == '.' && isDigit(before)) {
      return offset + 1 < text.length() && isDigit(Folding.character(text.charAt(offset + 1)));
    }
    return isLatinWord(before) && isLatinWord(after)
        || after == Folding.NAME_DOT && hanEndsAt(text, offset) && hanBeginsAt(text, offset + 1)
        || before == Folding.NAME_DOT && hanBeginsAt(text, offset) && hanEndsAt(text, offset - 1);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatinWord(char c) {
    return Character.isLetterOrDigit(c) && !Scripts.isHan(c);
  }

  private static boolean hanEndsAt(String text, int offset) {
    return offset > 0 && Scripts.isHan(text.codePointBefore(offset));
  }

  private static boolean hanBeginsAt(String text, int offset) {
    return offset < text.length() && Scripts.isHan(text.codePointAt(offset));
  }

  @Override
  public NameForm form(String stretch, String name) {
    return NameForm.of(folded(stretch), folded(name));
  }

  private static String folded(String text) {
    return Traditional.simplified(Folding.chinese(text));
  }
}
