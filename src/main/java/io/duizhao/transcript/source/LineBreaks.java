package io.duizhao.transcript.source;

import io.duizhao.text.Scripts;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/**
 * Where a line of text may be broken so that reading it gives the same text again: after a space,
 * and between Chinese characters where their marks allow it (Unicode Standard Annex 14).
 */
public final class LineBreaks {
  private LineBreaks() {}

  /** Returns the offsets before which a line may be broken; neither end is one. */
  public static BitSet of(String text) {
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(text);
    BitSet breaks = new BitSet();
    for (int at = lines.next(); at != BreakIterator.DONE && at < text.length(); at = lines.next()) {
      int before = text.codePointBefore(at);
      boolean wide = Scripts.isWide(before) && Scripts.isWide(text.codePointAt(at));
      if (Whitespace.is(before) || wide) {
        breaks.set(at);
      }
    }
    return breaks;
  }
}
