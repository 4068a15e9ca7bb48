package io.duizhao.segment.feature;

import io.duizhao.text.ChineseWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A caption with everything made alike that does not matter for where sentences end: Latin words
 * are A, numbers 0, enclosing marks are gone, other marks are wide, and a space between Chinese
 * characters, which captions have in place of a comma, is one.
 *
 * @param head the line's beginning
 * @param tail the line's end
 * @param first the first words
 * @param last the last words, the very last at the end of the list
 * @param start class of its beginning; empty where it has none
 * @param end class of its end; empty where it has none
 * @param reports whether somebody is said to say something within it
 * @param asks whether it holds a word that asks
 * @param characters the line's length, where ASCII counts half
 */
record ChineseLine(
    String head,
    String tail,
    List<String> first,
    List<String> last,
    String start,
    String end,
    boolean reports,
    boolean asks,
    double characters) {
  /** No more of a line is looked at from either end, in UTF-16 code units. */
  private static final int SEEN = 48;

  private static final Pattern LATIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9.'’+_-]*+(?: ++[A-Za-z][A-Za-z0-9.'’+_-]*+)*+");
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,%]*+");
  private static final Pattern ENCLOSING = Pattern.compile("[“”‘’《》「」『』（）()\"]++");
  private static final Pattern SPACE_BESIDE_CLASS =
      Pattern.compile("(?<=[A0])\\s++|\\s++(?=[A0])|^\\s++|\\s++$");
  private static final Pattern COMMA = Pattern.compile("[\\s,，]++");
  private static final Pattern END = Pattern.compile("[。？！?!…，：:、；;]++$");

  /** Makes a line alike, and cuts it into words. */
  static ChineseLine of(String text, ChineseWords words) {
    boolean isLong = text.length() > 2 * SEEN;
    String head = alike(isLong ? text.substring(0, SEEN) : text);
    String tail = isLong ? alike(text.substring(text.length() - SEEN)) : head;
    List<String> first = words.of(head, SEEN);
    List<String> last = isLong ? words.of(tail, SEEN) : first;
    return new ChineseLine(
        head,
        tail,
        first,
        last,
        ChineseClasses.start(head),
        ChineseClasses.end(tail),
        ChineseClasses.reports(head),
        ChineseClasses.asks(tail),
        LengthPrior.characters(text));
  }

  private static String alike(String text) {
    String classes = NUMBER.matcher(LATIN.matcher(text).replaceAll("A")).replaceAll("0");
    String open = ENCLOSING.matcher(classes).replaceAll("");
    String even = COMMA.matcher(SPACE_BESIDE_CLASS.matcher(open).replaceAll("")).replaceAll("，");
    return END.matcher(even.replace(':', '：').replace(';', '；')).replaceAll("");
  }

  /** Returns the last {@code n} characters, or all where there are fewer. */
  String suffix(int n) {
    return tail.substring(Math.max(0, tail.length() - n));
  }

  /** Returns the first {@code n} characters, or all where there are fewer. */
  String prefix(int n) {
    return head.substring(0, Math.min(n, head.length()));
  }

  /** Returns the word at a place from the beginning, from 0; empty beyond the end. */
  String word(int index) {
    return index < first.size() ? first.get(index) : "";
  }

  /** Returns the word at a place from the end, from 0; empty beyond the beginning. */
  String wordBack(int index) {
    return index < last.size() ? last.get(last.size() - 1 - index) : "";
  }
}
