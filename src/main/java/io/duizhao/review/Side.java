package io.duizhao.review;

import java.util.Locale;

/** One of the two texts of a document. */
public enum Side {
  /** The text that is translated. */
  SOURCE,
  /** The translation. */
  TARGET;

  /** Returns the name as it stands in files, such as {@code source}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
