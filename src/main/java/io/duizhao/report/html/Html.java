package io.duizhao.report.html;

import io.duizhao.io.SafeXml;
import io.duizhao.model.text.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes HTML as it comes; every text and attribute value is escaped. */
final class Html {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(Appendable out) {
    this.out = out;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String tag, String... attributes) throws IOException {
    tag(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Writes an element that has no content and no end tag, such as {@code meta}. */
  Html empty(String tag, String... attributes) throws IOException {
    tag(tag, attributes);
    return this;
  }

  /** Writes an element with nothing but text in it. */
  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close();
  }

  /** Appends text. */
  Html text(String text) throws IOException {
    escape(SafeXml.legal(text));
    return this;
  }

  /**
   * Appends text with a stretch of it highlighted.
   *
   * @param span the stretch; null for none. What of it lies behind the text's end is left out, and
   *     an empty one is shown as a mark between two characters
   */
  Html marked(String text, @Nullable Span span) throws IOException {
    if (span == null) {
      return text(text);
    }
    int begin = boundary(text, Math.min(span.begin(), text.length()));
    int end = boundary(text, Math.min(span.end(), text.length()));
    text(text.substring(0, begin));
    element("mark", text.substring(begin, end));
    return text(text.substring(end));
  }

  /** Returns the offset, or the one before it where it would part a surrogate pair. */
  private static int boundary(String text, int offset) {
    boolean parts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return parts ? offset - 1 : offset;
  }

  /** Appends style or script of our own as it is. */
  Html trusted(String code) throws IOException {
    out.append(code);
    return this;
  }

  /** Closes the innermost element. */
  Html close() throws IOException {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    if (isBlock(tag)) {
      out.append('\n');
    }
    return this;
  }

  private void tag(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(SafeXml.legal(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  private static boolean isBlock(String tag) {
    return switch (tag) {
      case "span", "mark", "b", "small", "code", "td", "th", "option", "a", "i" -> false;
      default -> true;
    };
  }
}
