package io.duizhao.transcript.source;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.OffsetMap;
import java.util.ArrayList;
import java.util.List;

/** Puts marked texts one after another. */
public final class MarkedTextJoiner {
  private final StringBuilder text = new StringBuilder();
  private final List<OffsetMap.Run> runs = new ArrayList<>();
  private final List<InlineCode> codes = new ArrayList<>();
  private int pairs;

  /** Appends text that stands nowhere in the original. */
  public MarkedTextJoiner insert(String separator) {
    text.append(separator);
    return this;
  }

  /** Appends a mark that stands alone. */
  public MarkedTextJoiner alone(String type, String data) {
    codes.add(new InlineCode(InlineCode.Role.ALONE, type, text.length(), pairs++, data));
    return this;
  }

  /** Appends a text. */
  public MarkedTextJoiner add(MarkedText next) {
    int shift = text.length();
    for (OffsetMap.Run run : next.text().map().runs()) {
      runs.add(new OffsetMap.Run(run.derived() + shift, run.original(), run.length()));
    }
    int base = pairs;
    for (InlineCode code : next.codes()) {
      int pair = base + code.pair();
      codes.add(new InlineCode(code.role(), code.type(), code.offset() + shift, pair, code.data()));
      pairs = Math.max(pairs, pair + 1);
    }
    text.append(next.string());
    return this;
  }

  /** Returns whether no text was appended; marks do not count. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Returns the number of UTF-16 code units appended. */
  public int length() {
    return text.length();
  }

  /** Returns the last code point; there must be one. */
  public int lastCodePoint() {
    return text.codePointBefore(text.length());
  }

  /** Returns what was appended, with pairs numbered anew from 0. */
  public MarkedText build() {
    return new MarkedText(new MappedText(text.toString(), new OffsetMap(runs)), codes);
  }
}
