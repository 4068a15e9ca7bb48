package io.duizhao.review;

/** One of the two texts of a document. */
public enum Side {
  /** The text that is translated. */
  SOURCE,
  /** The translation. */
  TARGET
}
