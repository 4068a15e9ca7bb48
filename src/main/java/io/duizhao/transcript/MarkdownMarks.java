package io.duizhao.transcript;

import io.duizhao.model.InlineCode.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the marks in a paragraph of Markdown, in one pass from left to right. */
final class MarkdownMarks {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** Tags that are taken for HTML; other words in angle brackets are text. */
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "audio",
          "b",
          "blockquote",
          "br",
          "center",
          "cite",
          "code",
          "del",
          "details",
          "div",
          "em",
          "figcaption",
          "figure",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "iframe",
          "img",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "section",
          "small",
          "source",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "u",
          "ul",
          "video");

  private final String text;
  private final BracketPairs square;
  private final BracketPairs round;
  private final Map<Integer, Integer> codeClosers = new HashMap<>();
  private final Map<Integer, Integer> linkEnds = new HashMap<>();
  private final Emphasis emphasis;
  private final List<Mark> marks = new ArrayList<>();
  private boolean commentEnds = true;

  /**
   * A mark, or something else that is not text as it stands.
   *
   * @param begin its first offset
   * @param end the offset after its last
   * @param role how it stands; null where no code is kept for it
   * @param type what it marks
   * @param key equal for the two marks of a pair
   * @param replacement what is read in its place
   */
  record Mark(int begin, int end, @Nullable Role role, String type, int key, String replacement) {}

  MarkdownMarks(String text) {
    this.text = text;
    this.square = new BracketPairs(text, '[', ']');
    this.round = new BracketPairs(text, '(', ')');
    this.emphasis = new Emphasis(text);
    pairBackticks();
    int at = 0;
    while (at < text.length()) {
      at = scan(at);
    }
    emphasis.pair();
  }

  /** Returns the marks in order. */
  List<Mark> all() {
    List<Mark> all = new ArrayList<>(marks.size() + emphasis.size());
    int next = 0;
    for (int i = 0; i < emphasis.size(); i++) {
      Emphasis.Delimiter delimiter = emphasis.get(i);
      while (next < marks.size() && marks.get(next).begin() < delimiter.begin()) {
        all.add(marks.get(next++));
      }
      Role role = emphasis.role(i);
      if (role != null) {
        int opener = role == Role.CLOSE ? emphasis.partner(i) : i;
        int key = -1 - emphasis.get(opener).begin();
        all.add(new Mark(delimiter.begin(), delimiter.end(), role, delimiter.type(), key, ""));
      }
    }
    all.addAll(marks.subList(next, marks.size()));
    return Collections.unmodifiableList(all);
  }

  private int scan(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> escape(at);
      case '`' -> code(at);
      case '!' -> image(at);
      case '[' -> link(at);
      case ']' -> linkEnd(at);
      case '<' -> tag(at);
      case '&' -> entity(at);
      case 'h' -> Math.max(at + 1, WebAddress.end(text, at));
      case '*', '_', '~' -> emphasis.addRun(at);
      default -> at + 1;
    };
  }

  private int add(int begin, int end, @Nullable Role role, String type, int key, String text) {
    marks.add(new Mark(begin, end, role, type, key, text));
    return end;
  }

  private int escape(int at) {
    if (at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
      add(at, at + 1, null, "escape", at, "");
      return at + 2;
    }
    return at + 1;
  }

  private void pairBackticks() {
    Map<Integer, Integer> nextOfLength = new HashMap<>();
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.charAt(i) == '`' && (i == 0 || text.charAt(i - 1) != '`')) {
        int length = runLength(i);
        Integer closer = nextOfLength.put(length, i);
        if (closer != null) {
          codeClosers.put(i, closer);
        }
      }
    }
  }

  private int runLength(int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - begin;
  }

  private int code(int at) {
    int length = runLength(at);
    Integer closer = codeClosers.get(at);
    if (closer == null) {
      return at + length;
    }
    add(at, at + length, Role.OPEN, "code", at, "");
    return add(closer, closer + length, Role.CLOSE, "code", at, "");
  }

  /** Returns where the address after the text in square brackets ends, or -1. */
  private int addressEnd(int bracket) {
    int close = square.closing(bracket);
    boolean hasAddress = close > 0 && close + 1 < text.length() && text.charAt(close + 1) == '(';
    int end = hasAddress ? round.closing(close + 1) : -1;
    return end < 0 ? -1 : end + 1;
  }

  private int image(int at) {
    boolean bracket = at + 1 < text.length() && text.charAt(at + 1) == '[';
    int end = bracket ? addressEnd(at + 1) : -1;
    return end < 0 ? at + 1 : add(at, end, Role.ALONE, "image", at, "");
  }

  private int link(int at) {
    int end = addressEnd(at);
    if (end > 0) {
      linkEnds.put(square.closing(at), at);
      add(at, at + 1, Role.OPEN, "link", at, "");
    }
    return at + 1;
  }

  private int linkEnd(int at) {
    Integer opener = linkEnds.get(at);
    return opener == null ? at + 1 : add(at, addressEnd(opener), Role.CLOSE, "link", opener, "");
  }

  private int tag(int at) {
    if (text.startsWith("<!--", at)) {
      return comment(at);
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
      end++;
    }
    if (end == text.length() || text.charAt(end) == '<') {
      return at + 1;
    }
    String inside = text.substring(at + 1, end);
    if (WebAddress.end(inside, 0) == inside.length() && !inside.isEmpty()) {
      add(at, at + 1, Role.OPEN, "link", at, "");
      return add(end, end + 1, Role.CLOSE, "link", at, "");
    }
    String name = tagName(inside);
    if (!TAGS.contains(name)) {
      return at + 1;
    }
    boolean breaks = name.equals("br") || name.equals("p");
    return add(at, end + 1, Role.ALONE, breaks ? "break" : "html", at, breaks ? "\n" : "");
  }

  private static String tagName(String inside) {
    int begin = inside.startsWith("/") ? 1 : 0;
    int end = begin;
    while (end < inside.length()
        && inside.charAt(end) < 0x80
        && Character.isLetterOrDigit(inside.charAt(end))) {
      end++;
    }
    return inside.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  private int comment(int at) {
    int end = commentEnds ? text.indexOf("-->", at + 4) : -1;
    commentEnds = end >= 0;
    return end < 0 ? at + 4 : add(at, end + 3, Role.ALONE, "html", at, "");
  }

  private int entity(int at) {
    int end = Entities.end(text, at);
    if (end == at) {
      return at + 1;
    }
    return add(at, end, null, "entity", at, Entities.decode(text.substring(at, end)));
  }
}
