package io.duizhao.transcript.write;

import io.duizhao.model.text.InlineCode;
import io.duizhao.transcript.source.LineBreaks;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A text as a format writes it.
 *
 * @param text the text with its marks
 * @param breaks offsets before which a line may be broken; none lies in a mark
 */
public record Spelling(String text, BitSet breaks) {
  /** Copies the offsets. */
  public Spelling {
    breaks = (BitSet) breaks.clone();
  }

  /**
   * Spells a text character by character, each mark as its data says.
   *
   * @param escape gives what is written for a code point
   */
  public static Spelling of(String text, List<InlineCode> codes, IntFunction<String> escape) {
    BitSet allowed = LineBreaks.of(text);
    StringBuilder out = new StringBuilder(text.length());
    BitSet breaks = new BitSet();
    int code = 0;
    int at = 0;
    while (at < text.length()) {
      boolean mayBreak = allowed.get(at);
      int begin = out.length();
      // A mark that opens goes to the next line with what it marks, a closing one stays behind.
      for (; code < codes.size() && codes.get(code).offset() <= at; code++) {
        out.append(codes.get(code).data());
        begin = codes.get(code).role() == InlineCode.Role.CLOSE ? out.length() : begin;
      }
      if (mayBreak) {
        breaks.set(begin);
      }
      int c = text.codePointAt(at);
      out.append(escape.apply(c));
      at += Character.charCount(c);
    }
    for (; code < codes.size(); code++) {
      out.append(codes.get(code).data());
    }
    return new Spelling(out.toString(), breaks);
  }

  /** Returns the text with more at an offset. */
  public Spelling insert(int offset, String more) {
    BitSet moved = new BitSet();
    for (int i = breaks.nextSetBit(0); i >= 0; i = breaks.nextSetBit(i + 1)) {
      moved.set(i > offset ? i + more.length() : i);
    }
    return new Spelling(text.substring(0, offset) + more + text.substring(offset), moved);
  }
}
