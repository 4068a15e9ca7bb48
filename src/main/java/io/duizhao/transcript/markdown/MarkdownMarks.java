package io.duizhao.transcript.markdown;

import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.text.Span;
import io.duizhao.transcript.source.Entities;
import io.duizhao.transcript.source.WebAddress;
import io.duizhao.transcript.source.Whitespace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the marks in a paragraph of Markdown, in one pass from left to right. */
final class MarkdownMarks {
  /** Characters of a footnote's or paragraph's name at most. */
  private static final int LONGEST_NAME = 40;

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String text;
  private final LinkDefinitions links;
  private final BracketPairs square;
  private final BracketPairs round;
  private final Map<Integer, Integer> codeClosers = new HashMap<>();

  /** Where links reach, from the opening mark to after the address, by their closing marks. */
  private final Map<Integer, Span> linkSpans = new HashMap<>();

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

  /**
   * Finds the marks of a paragraph.
   *
   * @param text the paragraph
   * @param links the addresses that the file gives names to
   */
  MarkdownMarks(String text, LinkDefinitions links) {
    this.text = text;
    this.links = links;
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
      case '*', '_', '~', '=' -> emphasis.addRun(at);
      case '^' -> blockName(at);
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
    if (close < 0) {
      return -1;
    }
    char next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
    if (next == '(') {
      int end = round.closing(close + 1);
      return end < 0 ? -1 : end + 1;
    }
    if (next == '[') {
      int end = square.closing(close + 1);
      int name = end > close + 2 ? close + 1 : bracket;
      boolean named = end > 0 && links.contains(text, name + 1, name == bracket ? close : end);
      return named ? end + 1 : -1;
    }
    return links.contains(text, bracket + 1, close) ? close + 1 : -1;
  }

  private int image(int at) {
    boolean bracket = at + 1 < text.length() && text.charAt(at + 1) == '[';
    int end = bracket ? addressEnd(at + 1) : -1;
    if (bracket && end < 0 && isWiki(at + 1)) {
      end = square.closing(at + 1) + 1;
    }
    return end < 0 ? at + 1 : add(at, end, Role.ALONE, "image", at, "");
  }

  private int link(int at) {
    if (isFootnote(at)) {
      return add(at, square.closing(at) + 1, Role.ALONE, "footnote", at, "");
    }
    int end = addressEnd(at);
    if (end > 0) {
      linkSpans.put(square.closing(at), new Span(at, end));
      return add(at, at + 1, Role.OPEN, "link", at, "");
    }
    if (isWiki(at)) {
      int close = square.closing(at);
      int bar = text.lastIndexOf('|', close);
      int begin = bar > at ? bar + 1 : at + 2;
      linkSpans.put(close - 1, new Span(at, close + 1));
      return add(at, begin, Role.OPEN, "link", at, "");
    }
    return at + 1;
  }

  /** {@code [[page]]} or {@code [[page|text]]} of note-taking programs. */
  private boolean isWiki(int at) {
    return at + 1 < text.length()
        && text.charAt(at + 1) == '['
        && square.closing(at) > 0
        && square.closing(at + 1) == square.closing(at) - 1
        && square.closing(at) - at > 4;
  }

  private boolean isFootnote(int at) {
    int close = text.startsWith("[^", at) ? square.closing(at) : -1;
    return close > at + 2 && close - at <= LONGEST_NAME && isName(at + 2, close);
  }

  /** {@code ^q1} at a paragraph's end names it for note-taking programs. */
  private int blockName(int at) {
    boolean named =
        at > 0
            && Whitespace.is(text.charAt(at - 1))
            && text.length() - at > 1
            && text.length() - at <= LONGEST_NAME
            && isName(at + 1, text.length());
    return named ? add(at, text.length(), Role.ALONE, "name", at, "") : at + 1;
  }

  private boolean isName(int begin, int end) {
    return text.substring(begin, end).chars().allMatch(c -> c == '-' || isLetterOrDigit(c));
  }

  private static boolean isLetterOrDigit(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private int linkEnd(int at) {
    Span link = linkSpans.get(at);
    return link == null ? at + 1 : add(at, link.end(), Role.CLOSE, "link", link.begin(), "");
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
    String name = HtmlTags.name(inside);
    if (!HtmlTags.contains(name)) {
      return at + 1;
    }
    boolean breaks = name.equals("br") || name.equals("p");
    return add(at, end + 1, Role.ALONE, breaks ? "break" : "html", at, breaks ? "\n" : "");
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
