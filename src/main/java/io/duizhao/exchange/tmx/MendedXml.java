package io.duizhao.exchange.tmx;

import io.duizhao.io.SafeXml;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * The characters of a memory without what no XML parser takes but tools write all the same: control
 * characters, plain or by their numbers, halves of surrogate pairs, HTML's names such as {@code
 * nbsp}, lone ampersands, and white space before the declaration. Lines stay what they are.
 * Sections of characters and comments lose control characters only.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
 */
final class MendedXml extends Reader {
  private static final Set<String> OWN = Set.of("amp", "lt", "gt", "quot", "apos");

  /** The longest reference that is looked for, in characters: HTML's names are no longer. */
  private static final int REFERENCE = 34;

  private enum State {
    BEGIN(""),
    TEXT(""),
    SECTION("]]"),
    COMMENT("--");

    private final String end;

    State(String end) {
      this.end = end;
    }
  }

  private final Reader in;
  private final TmxRemarks remarks;
  private final char[] buffer = new char[1 << 14];
  private int position;
  private int limit;
  private int line = 1;
  private State state = State.BEGIN;
  private boolean declaresEntities;

  /** What is read next instead of what stood in the file. */
  private String pending = "";

  /** The last two characters in a section or comment. */
  private char last;

  private char lastButOne;

  MendedXml(Reader in, TmxRemarks remarks) {
    this.in = in;
    this.remarks = remarks;
  }

  @Override
  public int read(char[] text, int offset, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (!pending.isEmpty()) {
        text[offset + done++] = pending.charAt(0);
        pending = pending.substring(1);
      } else if (has(1, done > 0)) {
        int plain = plain(Math.min(limit - position, length - done));
        if (plain > 0) {
          System.arraycopy(buffer, position, text, offset + done, plain);
          position += plain;
          done += plain;
        } else if (isCopied()) {
          text[offset + done++] = buffer[position++];
        }
      } else {
        break;
      }
    }
    return done == 0 && length > 0 ? -1 : done;
  }

  /** Returns how many of the next characters need no look. */
  private int plain(int most) {
    if (state != State.TEXT) {
      return 0;
    }
    int n = 0;
    for (int i = position; n < most; n++, i++) {
      char c = buffer[i];
      // Only what a comment, a section or a declaration begins with needs a look.
      boolean opens = c == '<' && (i + 1 == limit || buffer[i + 1] == '!');
      if (c < ' ' && c != '\n' || c == '&' || opens || c >= Character.MIN_SURROGATE) {
        break;
      }
      line += c == '\n' ? 1 : 0;
    }
    return n;
  }

  /** Looks at a character; returns whether it is copied, else has passed it. */
  private boolean isCopied() throws IOException {
    char c = buffer[position];
    if (state == State.BEGIN) {
      if (c == '<') {
        state = State.TEXT;
      } else if (Character.isWhitespace(c) || c == '\uFEFF') {
        line += c == '\n' ? 1 : 0;
        position++;
        return false;
      } else {
        state = State.TEXT;
      }
    }
    if (c == '\n') {
      line++;
    }
    if (Character.isSurrogate(c)) {
      surrogate(c);
      return false;
    }
    if (!SafeXml.isLegal(c)) {
      position++;
      remarks.add(TmxRemarks.Kind.CHARACTER, line, "U+%04X".formatted((int) c));
      return false;
    }
    if (state == State.TEXT && c == '&') {
      reference();
      return false;
    }
    mark(c);
    return true;
  }

  private void mark(char c) throws IOException {
    if (state == State.TEXT) {
      if (c == '<' && has(9, false)) {
        String next = new String(buffer, position, 9);
        last = 0;
        state =
            next.startsWith("<!--")
                ? State.COMMENT
                : next.equals("<![CDATA[") ? State.SECTION : State.TEXT;
        declaresEntities |= next.startsWith("<!ENTITY");
      }
      return;
    }
    if (c == '>' && last == state.end.charAt(0) && lastButOne == last) {
      state = State.TEXT;
    }
    lastButOne = last;
    last = c;
  }

  private void surrogate(char c) throws IOException {
    if (Character.isHighSurrogate(c)
        && has(2, false)
        && Character.isLowSurrogate(buffer[position + 1])) {
      pending = new String(buffer, position, 2);
      position += 2;
    } else {
      position++;
      remarks.add(TmxRemarks.Kind.CHARACTER, line, "U+%04X".formatted((int) c));
    }
  }

  private void reference() throws IOException {
    String name = name(position);
    if (name.isEmpty()) {
      position++;
      pending = "&amp;";
      remarks.add(TmxRemarks.Kind.AMPERSAND, line, "");
    } else if (name.charAt(0) == '#') {
      character(name);
    } else if (OWN.contains(name) || declaresEntities) {
      position++;
      pending = "&";
    } else {
      String named = Entities.getByName(name);
      remarks.add(
          named.isEmpty() ? TmxRemarks.Kind.AMPERSAND : TmxRemarks.Kind.ENTITY,
          line,
          "&" + name + ";");
      position += named.isEmpty() ? 1 : name.length() + 2;
      pending = named.isEmpty() ? "&amp;" : numbers(named);
    }
  }

  /** Takes a reference by number. Two that are a surrogate pair are the character of that. */
  private void character(String name) throws IOException {
    int c = number(name);
    int length = name.length() + 2;
    if (Character.isValidCodePoint(c) && SafeXml.isLegal(c)) {
      position++;
      pending = "&";
      return;
    }
    if (c >= Character.MIN_HIGH_SURROGATE && c <= Character.MAX_HIGH_SURROGATE) {
      has(2 * REFERENCE, false);
      String next = position + length < limit ? name(position + length) : "";
      int low = next.startsWith("#") ? number(next) : -1;
      if (low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE) {
        pending = numbers(new String(new char[] {(char) c, (char) low}));
        position += length + next.length() + 2;
        return;
      }
    }
    position += length;
    remarks.add(TmxRemarks.Kind.CHARACTER, line, "&" + name + ";");
  }

  /** Returns characters as references, which a file of any encoding can hold. */
  private static String numbers(String text) {
    return text.codePoints().mapToObj("&#%d;"::formatted).collect(Collectors.joining());
  }

  /** Returns what stands between an ampersand and its semicolon; empty where that is no name. */
  private String name(int ampersand) throws IOException {
    int ahead = ampersand - position;
    has(ahead + REFERENCE, false);
    int begin = position + ahead + 1;
    int end = begin;
    while (end < limit && end - begin < REFERENCE && isNamed(buffer[end])) {
      end++;
    }
    boolean closed = end > begin && end < limit && buffer[end] == ';';
    String name = closed ? new String(buffer, begin, end - begin) : "";
    return name.startsWith("#") && number(name) < 0 ? "" : name;
  }

  private static boolean isNamed(char c) {
    return c == '#'
        || c == '_'
        || c == '-'
        || c == '.'
        || c >= 0x80
        || Character.isLetterOrDigit(c);
  }

  /** Returns the number of a reference such as {@code #x1F} or {@code #31}; −1 where it is none. */
  private static int number(String name) {
    boolean hex = name.length() > 2 && name.charAt(1) == 'x';
    String digits = name.substring(hex ? 2 : 1);
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
      if (digit < 0 || digits.charAt(i) > 'f') {
        return -1;
      }
      number = Math.min(number * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
    }
    return digits.isEmpty() ? -1 : number;
  }

  /**
   * Returns whether so many characters can be looked at; reads on where they are not there yet.
   *
   * @param enough whether what has been read is enough for the reader, so that nothing is waited
   *     for
   */
  private boolean has(int count, boolean enough) throws IOException {
    while (limit - position < count) {
      if (position > 0) {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
      }
      if (enough && limit == 0) {
        return false;
      }
      int read = in.read(buffer, limit, buffer.length - limit);
      if (read < 0) {
        return false;
      }
      limit += read;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
