package io.duizhao.exchange.subtitle;

/** What of a bilingual text is shown. */
public enum SubtitleSide {
  SOURCE,
  TARGET,
  /** The source above its translation. */
  BOTH
}
