package io.duizhao.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings characters that mean the same to one form, for comparing only: full and half width, curly
 * and straight quotes, hyphens, dots between the parts of a name.
 */
public final class Folding {
  /** The dot that stands for all dots between the parts of a name, as in 萨姆·奥特曼. */
  public static final char NAME_DOT = '·';

  private static final String NAME_DOTS = "·•‧∙⋅・･";
  private static final String HYPHENS = "-‐‑‒–－";
  private static final String SINGLE_QUOTES = "'‘’‛＇";
  private static final String DOUBLE_QUOTES = "\"“”‟＂";
  private static final char FIRST_FULL_WIDTH = '\uFF01';
  private static final char LAST_FULL_WIDTH = '\uFF5E';
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private Folding() {}

  /** Returns the character that stands for {@code c} and its like; letters keep their case. */
  public static char character(char c) {
    if (c < 0x80 || isCommonHan(c)) {
      return c;
    }
    if (isFullWidth(c)) {
      return narrow(c);
    }
    if (NAME_DOTS.indexOf(c) >= 0) {
      return NAME_DOT;
    }
    if (HYPHENS.indexOf(c) >= 0) {
      return '-';
    }
    if (SINGLE_QUOTES.indexOf(c) >= 0) {
      return '\'';
    }
    if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    return Character.isSpaceChar(c) ? ' ' : c;
  }

  /** Returns whether it is the full-width form of a character of ASCII. */
  public static boolean isFullWidth(int c) {
    return c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH;
  }

  /** Returns the character of ASCII for its full-width form, or the character itself. */
  public static char narrow(char c) {
    return isFullWidth(c) ? (char) (c - FIRST_FULL_WIDTH + '!') : c;
  }

  /** Returns the text without the accents of its letters: {@code Émile} is {@code Emile}. */
  public static String withoutAccents(String text) {
    return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Returns the text with every character folded; it is as long as before. */
  public static String characters(String text) {
    int same = 0;
    while (same < text.length() && character(text.charAt(same)) == text.charAt(same)) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      folded.append(character(text.charAt(i)));
    }
    return folded.toString();
  }

  /** Takes a folded text from left to right. */
  public interface Sink {
    /** Takes a code unit made from the original's half-open stretch. */
    void add(char c, int begin, int end);
  }

  /**
   * Returns Chinese text with its characters folded and what writers put or leave out at will left
   * out: spaces and name dots beside a Han character. Between Latin words one space stays.
   */
  public static String chinese(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    chinese(text, (c, begin, end) -> folded.append(c));
    return folded.toString();
  }

  /** Gives what {@link #chinese(CharSequence)} returns to a sink, code unit by code unit. */
  public static void chinese(CharSequence text, Sink folded) {
    int i = 0;
    while (i < text.length()) {
      int end = i;
      boolean dotted = false;
      while (end < text.length() && isOptional(text.charAt(end))) {
        dotted |= character(text.charAt(end)) == NAME_DOT;
        end++;
      }
      if (end == i) {
        folded.add(character(text.charAt(i)), i, i + 1);
        i++;
      } else {
        if (!hanBefore(text, i) && !hanAfter(text, end)) {
          folded.add(dotted ? NAME_DOT : ' ', i, end);
        }
        i = end;
      }
    }
  }

  private static boolean isOptional(char c) {
    if (c > ' ' && c < 0x80 || isCommonHan(c)) {
      return false;
    }
    char folded = character(c);
    return folded == ' ' || folded == NAME_DOT || Character.isWhitespace(c);
  }

  /** A quick answer for most characters of a Chinese text: nothing is folded among these. */
  private static boolean isCommonHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private static boolean hanBefore(CharSequence text, int offset) {
    return offset > 0 && Scripts.isHan(Character.codePointBefore(text, offset));
  }

  private static boolean hanAfter(CharSequence text, int offset) {
    return offset < text.length() && Scripts.isHan(Character.codePointAt(text, offset));
  }
}
