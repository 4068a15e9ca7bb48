package io.duizhao.transcript.source;

import io.duizhao.text.Scripts;

/** What programs count when they wrap lines at a width. */
public enum Columns {
  /** Each character counts one. */
  CHARACTERS(1),
  /** Han characters and wide marks count two, as on a screen. */
  SCREEN(2);

  private final int wide;

  Columns(int wide) {
    this.wide = wide;
  }

  /** Returns what a Han character or wide mark counts. */
  public int wide() {
    return wide;
  }

  /** Returns the columns of a text. */
  public int of(CharSequence text) {
    return text.codePoints().map(c -> Scripts.isWide(c) ? wide : 1).sum();
  }
}
