package io.duizhao.check.number;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses, identifiers and the like, whose digits count nothing where both texts have them. */
final class SameTokens {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9_.:/<>#?=&%~@+-]{2,}+");

  /** What ends a sentence around a token. */
  private static final Pattern EDGES = Pattern.compile("^[.:/?=&%~+-]++|[.:?=&%~+-]++$");

  /** A date that a Chinese text has in English is the same one. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December"
              + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)");

  private SameTokens() {}

  /**
   * Returns the text with blanks in place of the tokens of letters and digits that the other text
   * has too; it is as long as before.
   */
  static String without(String text, String other) {
    Matcher matcher = LATIN.matcher(text);
    StringBuilder blanked = null;
    while (matcher.find()) {
      String token = EDGES.matcher(matcher.group()).replaceAll("");
      if (isMixed(token) && hasToken(other, token)
          || MONTH.matcher(token).matches() && other.contains(token)) {
        blanked = blanked == null ? new StringBuilder(text) : blanked;
        int begin = text.indexOf(token, matcher.start());
        blanked.replace(begin, begin + token.length(), " ".repeat(token.length()));
      }
    }
    return blanked == null ? text : blanked.toString();
  }

  /** Letters of a model's or product's name are written in capitals by one and not by another. */
  private static boolean hasToken(String text, String token) {
    return text.contains(token)
        || text.toLowerCase(Locale.ROOT).contains(token.toLowerCase(Locale.ROOT));
  }

  private static boolean isMixed(String token) {
    boolean letter = token.chars().anyMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    return letter && token.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
