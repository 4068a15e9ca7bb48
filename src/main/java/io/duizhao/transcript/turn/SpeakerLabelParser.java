package io.duizhao.transcript.turn;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.SentenceEnd;
import io.duizhao.transcript.source.Whitespace;
import io.duizhao.transcript.turn.SpeakerLabel.Style;
import java.util.Optional;

/**
 * Finds what may be a speaker's label at the beginning of a paragraph, in all the ways in which
 * labels are written. Whether it is one, the document decides: {@link SpeakerLabels}.
 */
public final class SpeakerLabelParser {
  /** Characters within which a label ends. */
  private static final int LONGEST = 48;

  /** Symbols before a label that belong to its design. */
  private static final int MOST_SYMBOLS = 4;

  private final MarkedText text;
  private final String string;
  private final int timeEnd;

  /** Offset at which the name begins, after symbols and a time. */
  private final int begin;

  private SpeakerLabelParser(MarkedText text) {
    this.text = text;
    this.string = text.string();
    int symbols = skipSymbols();
    ClockTime time = ClockTime.at(string, symbols);
    this.timeEnd = time.isEmpty() ? -1 : time.end();
    this.begin = time.isEmpty() ? symbols : Whitespace.end(string, time.end());
  }

  /** Returns the label that the text seems to begin with. */
  public static Optional<SpeakerLabel> parse(MarkedText text) {
    return new SpeakerLabelParser(text).parse();
  }

  private Optional<SpeakerLabel> parse() {
    if (begin >= string.length()) {
      return Optional.empty();
    }
    char first = string.charAt(begin);
    if (first == '【' || first == '[') {
      return bracketed(first == '【' ? '】' : ']');
    }
    Optional<SpeakerLabel> withColon = withColon();
    return withColon.isPresent() ? withColon : withoutColon();
  }

  private int skipSymbols() {
    int at = 0;
    int count = 0;
    while (at < string.length() && count < MOST_SYMBOLS) {
      int c = string.codePointAt(at);
      int type = Character.getType(c);
      boolean symbol =
          type == Character.OTHER_SYMBOL || type == Character.FORMAT || "•·▪◦".indexOf(c) >= 0;
      if (!symbol && !(count > 0 && Whitespace.is(c))) {
        break;
      }
      at += Character.charCount(c);
      count++;
    }
    return at;
  }

  private Optional<SpeakerLabel> label(int nameEnd, Style style, int end) {
    String name = string.substring(begin, nameEnd).strip();
    return NameShape.fits(name)
        ? Optional.of(new SpeakerLabel(name, style, end))
        : Optional.empty();
  }

  /** {@code 【记者】} or {@code [记者]：}; a colon outside belongs to the label. */
  private Optional<SpeakerLabel> bracketed(char closer) {
    int close = string.indexOf(closer, begin);
    if (close < 0 || close - begin > LONGEST) {
      return Optional.empty();
    }
    boolean colon = isColon(close + 1);
    if (closer == ']' && !colon) {
      return Optional.empty();
    }
    String name = string.substring(begin + 1, close).strip();
    return NameShape.fits(name)
        ? Optional.of(new SpeakerLabel(name, Style.BRACKETS, colon ? close + 2 : close + 1))
        : Optional.empty();
  }

  private boolean isColon(int at) {
    return at < string.length() && ":：".indexOf(string.charAt(at)) >= 0;
  }

  /** {@code 林默：}, {@code 林默（译者）：}, {@code [00:12] 林默：}, {@code 林默(00:12): }. */
  private Optional<SpeakerLabel> withColon() {
    int until = Math.min(string.length(), begin + LONGEST);
    int nameEnd = -1;
    int depth = 0;
    for (int i = begin; i < until; i++) {
      ClockTime time = ClockTime.at(string, i);
      if (!time.isEmpty()) {
        nameEnd = nameEnd < 0 ? i : nameEnd;
        i = time.end() - 1;
        continue;
      }
      char c = string.charAt(i);
      depth += "(（".indexOf(c) >= 0 ? 1 : ")）".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && isColon(i)) {
        boolean timed = nameEnd >= 0 || timeEnd >= 0;
        Style style = timed ? Style.TIMED : isBold(i) ? Style.BOLD : Style.PLAIN;
        return isColonOfLabel(i)
            ? label(nameEnd < 0 ? i : nameEnd, style, i + 1)
            : Optional.empty();
      }
      if (nameEnd >= 0 && !Whitespace.is(c)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The colon of an address or a ratio is none. */
  private boolean isColonOfLabel(int colon) {
    if (string.charAt(colon) == '：' || colon + 1 == string.length()) {
      return true;
    }
    char next = string.charAt(colon + 1);
    return next >= 0x80 || Whitespace.is(next);
  }

  /**
   * {@code 林默 00:12:31}, {@code Lin Mo (00:00:09) …}, {@code 00:12 林默}, or a name in bold, on a
   * line of its own.
   */
  private Optional<SpeakerLabel> withoutColon() {
    for (int i = begin + 1; i < Math.min(string.length(), begin + LONGEST); i++) {
      ClockTime time = timeAfterName(i);
      if (!time.isEmpty()) {
        int end = Whitespace.end(string, time.end());
        boolean told = time.bracketed() || time.fields() == 3 || end == string.length();
        return told ? label(i, Style.TIMED, end) : Optional.empty();
      }
    }
    boolean isShort = string.length() - begin <= LONGEST && !SentenceEnd.ends(string);
    return isShort && (timeEnd >= 0 || isBold(string.length()))
        ? label(string.length(), Style.ALONE, string.length())
        : Optional.empty();
  }

  private ClockTime timeAfterName(int at) {
    boolean apart = "[(（【".indexOf(string.charAt(at)) >= 0 || Whitespace.is(string.charAt(at - 1));
    return apart ? ClockTime.at(string, at) : ClockTime.NONE;
  }

  /** Whether what stands before {@code end} is bold, its colon in the bold or after it. */
  private boolean isBold(int end) {
    boolean opens = false;
    boolean closes = false;
    for (InlineCode code : text.codes()) {
      if (code.type().equals("bold")) {
        opens |= code.role() == Role.OPEN && code.offset() <= begin;
        closes |= code.role() == Role.CLOSE && (code.offset() == end || code.offset() == end + 1);
      }
    }
    return opens && closes;
  }
}
