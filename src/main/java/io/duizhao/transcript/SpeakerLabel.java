package io.duizhao.transcript;

import io.duizhao.model.InlineCode;
import io.duizhao.model.InlineCode.Role;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be a speaker's label at the beginning of a paragraph.
 *
 * @param name who speaks, as written
 * @param style how the label is set
 * @param end offset in the paragraph's text after the label
 */
record SpeakerLabel(String name, Style style, int end) {
  /** Characters within which a label ends. */
  private static final int LONGEST = 48;

  /** A name with a time, as recognisers write it: {@code 说话人 1 00:12:05}. */
  private static final Pattern TIMED =
      Pattern.compile(
          "(\\S.{0,30}?)[ \\t]*[\\[(（ ](?:\\d{1,2}:)?\\d{1,2}:\\d{2}[\\])）]?[ \\t]*[:：]?");

  /** How labels are set apart. */
  enum Style {
    BOLD,
    PLAIN,
    BRACKETS,
    TIMED,
    ALONE
  }

  /** Returns the label that the text seems to begin with. */
  static Optional<SpeakerLabel> parse(MarkedText text) {
    String string = text.string();
    if (string.startsWith("【")) {
      return bracketed(string);
    }
    int colon = colon(string);
    if (colon > 0 && isColonOfLabel(string, colon)) {
      Style style = isBold(text, colon) ? Style.BOLD : Style.PLAIN;
      return label(string.substring(0, colon), style, colon + 1);
    }
    if (string.length() <= LONGEST) {
      Matcher timed = TIMED.matcher(string);
      if (timed.matches()) {
        return label(timed.group(1), Style.TIMED, string.length());
      }
      return isBold(text, string.length()) && !SentenceEnd.ends(string)
          ? label(string, Style.ALONE, string.length())
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<SpeakerLabel> label(String name, Style style, int end) {
    String stripped = name.strip();
    return NameShape.fits(stripped)
        ? Optional.of(new SpeakerLabel(stripped, style, end))
        : Optional.empty();
  }

  private static Optional<SpeakerLabel> bracketed(String string) {
    int close = string.indexOf('】');
    if (close < 0 || close > LONGEST) {
      return Optional.empty();
    }
    boolean colon = close + 1 < string.length() && ":：".indexOf(string.charAt(close + 1)) >= 0;
    return label(string.substring(1, close), Style.BRACKETS, colon ? close + 2 : close + 1);
  }

  private static int colon(String string) {
    for (int i = 0; i < Math.min(string.length(), LONGEST); i++) {
      if (string.charAt(i) == ':' || string.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  /** The colon of a time or an address is none. */
  private static boolean isColonOfLabel(String string, int colon) {
    if (string.charAt(colon) == '：' || colon + 1 == string.length()) {
      return true;
    }
    char next = string.charAt(colon + 1);
    return next >= 0x80 || Whitespace.is(next);
  }

  /** Whether what stands before {@code end} is bold, its colon in the bold or after it. */
  private static boolean isBold(MarkedText text, int end) {
    boolean opens = false;
    boolean closes = false;
    for (InlineCode code : text.codes()) {
      if (code.type().equals("bold")) {
        opens |= code.role() == Role.OPEN && code.offset() == 0;
        closes |= code.role() == Role.CLOSE && (code.offset() == end || code.offset() == end + 1);
      }
    }
    return opens && closes;
  }
}
