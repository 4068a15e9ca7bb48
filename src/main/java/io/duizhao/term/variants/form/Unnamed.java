package io.duizhao.term.variants.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What names nothing that a reader would say: addresses and code. */
public final class Unnamed {
  private static final Pattern ADDRESS_OR_CODE =
      Pattern.compile(
          "`[^`]{0,200}`"
              + "|(?:https?|ftp)://[\\x21-\\x7e]++"
              + "|www\\.[\\x21-\\x7e]++"
              + "|[\\w.+-]{1,64}@[\\w.-]++"
              + "|(?<![\\w/])/?\\w{1,40}(?:/[\\w.-]++){2,}"
              + "|\\w{1,40}\\([\\w, =.'\"]{0,80}\\)"
              + "|(?<!\\w)\\w{1,40}_\\w++");

  private Unnamed() {}

  /** Returns the text with spaces in the place of each address and piece of code. */
  public static String blanked(String text) {
    Matcher matcher = ADDRESS_OR_CODE.matcher(text);
    StringBuilder blanked = new StringBuilder(text);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }
}
