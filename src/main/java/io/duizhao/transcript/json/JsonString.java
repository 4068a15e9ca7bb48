package io.duizhao.transcript.json;

import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.LineJoins;
import io.duizhao.transcript.source.MarkedText;
import io.duizhao.transcript.source.MarkedTextBuilder;
import io.duizhao.transcript.source.Whitespace;
import java.util.Locale;

/** The characters of a JSON string and how they are escaped (RFC 8259, section 7). */
final class JsonString {
  private JsonString() {}

  /** Returns the text of a string; a line break in it separates as one in a text does. */
  static MarkedText parse(String original, Span string, LineJoins joins) {
    MarkedTextBuilder out = new MarkedTextBuilder(original, joins);
    int from = string.begin();
    int at = from;
    while (at < string.end()) {
      int end = escapeEnd(original, at);
      if (end > at) {
        out.copy(from, at);
        char c = decode(original, at);
        if (c == '\n' || c == '\r') {
          out.lineBreak();
        } else {
          out.insert(Whitespace.is(c) || c < ' ' ? " " : String.valueOf(c));
        }
        from = end;
        at = end;
      } else {
        at++;
      }
    }
    out.copy(from, string.end());
    return out.build();
  }

  /** Returns where the escape at an offset ends; the offset where there is none. */
  static int escapeEnd(String original, int at) {
    if (original.charAt(at) != '\\' || at + 1 >= original.length()) {
      return at;
    }
    int end = original.charAt(at + 1) == 'u' ? at + 6 : at + 2;
    return end <= original.length() ? end : at;
  }

  private static char decode(String original, int at) {
    char c = original.charAt(at + 1);
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> (char) Integer.parseInt(original.substring(at + 2, at + 6), 16);
      default -> c;
    };
  }

  /** Returns what is written for a code point. */
  static String escape(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default -> c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c);
    };
  }
}
