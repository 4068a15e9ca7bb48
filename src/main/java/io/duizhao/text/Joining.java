package io.duizhao.text;

import java.util.List;

/**
 * How pieces of text are put together: Han to Han with nothing, Latin to Latin with one space. A
 * line that was wrapped between Han characters had no space there.
 */
public final class Joining {
  private Joining() {}

  /**
   * Returns what stands between two pieces of one text that were separated by a line break: nothing
   * where a Han character or wide mark stands on either side, else one space.
   *
   * @param before last code point of the first piece
   * @param after first code point of the second piece
   */
  public static String betweenLines(int before, int after) {
    return Scripts.isWide(before) || Scripts.isWide(after) ? "" : " ";
  }

  /** Returns the sentences as one running text. */
  public static String sentences(List<String> sentences) {
    StringBuilder out = new StringBuilder();
    for (String sentence : sentences) {
      if (sentence.isEmpty()) {
        continue;
      }
      if (out.length() > 0) {
        out.append(betweenLines(out.codePointBefore(out.length()), sentence.codePointAt(0)));
      }
      out.append(sentence);
    }
    return out.toString();
  }

  /** Returns a text without its white space, by which texts are known however they are wrapped. */
  public static String withoutSpace(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
