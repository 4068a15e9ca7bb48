package io.duizhao.exchange.tmx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.function.IntPredicate;

/**
 * Copies a memory character by character and leaves some of its units out, so that all else stays
 * as its tool wrote it, but for what no XML parser takes: the copy is well-formed if the memory can
 * be read. One unit is held at a time.
 */
public final class TmxFilter {
  private static final String UNIT = "tu";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final Writer out;
  private final IntPredicate keep;

  /** What has been read since the last piece that was written or left out. */
  private final StringBuilder piece = new StringBuilder();

  private int units;

  private TmxFilter(Reader in, Writer out, IntPredicate keep) {
    this.in = in;
    this.out = out;
    this.keep = keep;
  }

  /**
   * Copies a memory.
   *
   * @param in the whole memory, with its byte order mark as a character
   * @param keep whether the unit of a number, from 0, stays
   * @return how many units there are
   */
  public static int copy(Reader in, Writer out, IntPredicate keep) throws IOException {
    BufferedReader whole = new BufferedReader(in);
    whole.mark(1);
    if (whole.read() == BYTE_ORDER_MARK) {
      out.append(BYTE_ORDER_MARK);
    } else {
      whole.reset();
    }
    Reader mended = new BufferedReader(new MendedXml(whole, new TmxRemarks()));
    TmxFilter filter = new TmxFilter(mended, out, keep);
    filter.copy();
    return filter.units;
  }

  private void copy() throws IOException {
    int depth = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c != '<') {
        piece.append((char) c);
        continue;
      }
      if (depth == 0) {
        flushText();
      }
      int begin = piece.length();
      markup();
      String tag = name(begin);
      boolean closed = piece.charAt(piece.length() - 2) == '/';
      if (tag.equals(UNIT)) {
        depth += closed ? 0 : 1;
        if (closed && depth == 0) {
          end();
        }
      } else if (tag.equals("/" + UNIT) && --depth == 0) {
        end();
      } else if (depth == 0) {
        out.append(piece);
        piece.setLength(0);
      }
    }
    out.append(piece);
  }

  /** Writes what stands before an element, but for the white space, which goes with the element. */
  private void flushText() throws IOException {
    int end = piece.length();
    while (end > 0 && Character.isWhitespace(piece.charAt(end - 1))) {
      end--;
    }
    out.append(piece, 0, end);
    piece.delete(0, end);
  }

  /** Ends a unit. */
  private void end() throws IOException {
    if (keep.test(units++)) {
      out.append(piece);
    }
    piece.setLength(0);
  }

  /** Reads a tag, comment, section or instruction to its end; its first character was read. */
  private void markup() throws IOException {
    int begin = piece.length();
    piece.append('<');
    int brackets = 0;
    char quote = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      piece.append((char) c);
      if (starts(begin, "<!--")) {
        until("-->", begin + 4);
        return;
      }
      if (starts(begin, "<![CDATA[")) {
        until("]]>", begin + 9);
        return;
      }
      if (starts(begin, "<?")) {
        until("?>", begin + 2);
        return;
      }
      if (quote == 0 && brackets > 0 && ends("<!--")) {
        until("-->", piece.length());
      } else if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = (char) c;
      } else if (c == '[' || c == ']') {
        brackets += c == '[' ? 1 : -1;
      } else if (c == '>' && brackets <= 0) {
        return;
      }
    }
  }

  private boolean starts(int begin, String text) {
    return piece.length() == begin + text.length() && piece.indexOf(text, begin) == begin;
  }

  private boolean ends(String text) {
    int begin = piece.length() - text.length();
    return piece.indexOf(text, begin) == begin;
  }

  private void until(String end, int from) throws IOException {
    for (int c = in.read(); c >= 0; c = in.read()) {
      piece.append((char) c);
      if (c == '>' && piece.length() - end.length() >= from && ends(end)) {
        return;
      }
    }
  }

  /** Returns the name of the element whose tag begins there, with the slash of an end tag. */
  private String name(int begin) {
    int end = begin + 1;
    while (end < piece.length()
        && !Character.isWhitespace(piece.charAt(end))
        && piece.charAt(end) != '>'
        && !(piece.charAt(end) == '/' && end > begin + 1)) {
      end++;
    }
    return piece.substring(begin + 1, end);
  }
}
