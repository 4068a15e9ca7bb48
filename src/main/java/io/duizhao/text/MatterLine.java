package io.duizhao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of front matter: a key that programs read, a value for people, and the quotes around it.
 *
 * @param key the key with what stands before the value, the opening quote included; empty for none
 * @param value the value
 * @param end the closing quote, or empty
 */
public record MatterLine(String key, String value, String end) {
  private static final Pattern KEY = Pattern.compile("^[A-Za-z_][A-Za-z0-9_-]{0,40}\\s?[:=]\\s*");

  /** A key that somebody translated. */
  private static final Pattern OTHER =
      Pattern.compile("^[\\p{L}\\p{N}_-]{1,20}\\s?(?:[:=]\\s|：)\\s*");

  private static final String QUOTES = "\"'";

  /** Parts a line. */
  public static MatterLine of(String line) {
    Matcher matcher = KEY.matcher(line);
    int begin = matcher.find() ? matcher.end() : 0;
    return quoted(line, begin);
  }

  private static MatterLine quoted(String line, int begin) {
    int end = line.length();
    boolean quotes =
        end - begin >= 2
            && QUOTES.indexOf(line.charAt(begin)) >= 0
            && line.charAt(begin) == line.charAt(end - 1);
    return quotes
        ? new MatterLine(
            line.substring(0, begin + 1),
            line.substring(begin + 1, end - 1),
            line.substring(end - 1))
        : new MatterLine(line.substring(0, begin), line.substring(begin), "");
  }

  /** Returns the line with another value; a quote inside that would end it is curled. */
  public String with(String other) {
    String text =
        switch (end) {
          case "\"" -> curled(other);
          case "'" -> other.replace('\'', '’');
          default -> other;
        };
    return key + text + end;
  }

  /** Returns the value of a line that has the same key; a text without it is all value. */
  public String valueIn(String other) {
    Matcher own = KEY.matcher(key);
    boolean same = own.find() && other.regionMatches(true, 0, own.group(), 0, own.end());
    return same ? quoted(other, own.end()).value() : other;
  }

  /**
   * Returns a translation of the line with the key and quotes of the line itself, whatever became
   * of them in the translation; a quote inside that would end the value is curled.
   */
  public String keptIn(String translation) {
    if (key.isEmpty()) {
      return translation;
    }
    return with(quoted(translation, ownKeyEnd(translation)).value());
  }

  /** Returns where the key ends that a translation begins with: the line's own, or another. */
  private int ownKeyEnd(String translation) {
    Matcher matcher = KEY.matcher(key);
    if (!matcher.find()) {
      return 0;
    }
    if (translation.startsWith(matcher.group())) {
      return matcher.end();
    }
    Matcher own = OTHER.matcher(translation);
    return own.find() ? own.end() : 0;
  }

  /** Returns the text with curled double quotes, opening and closing by turns. */
  private static String curled(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open ^= c == '"';
      out.append(c == '"' ? open ? '“' : '”' : c);
    }
    return out.toString();
  }
}
