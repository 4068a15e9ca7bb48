package io.duizhao.exchange.subtitle;

/** What of a bilingual text is shown. */
public enum SubtitleSide {
  /** The source alone. */
  SOURCE,
  /** The translation alone. */
  TARGET,
  /** The source above its translation. */
  BOTH
}
