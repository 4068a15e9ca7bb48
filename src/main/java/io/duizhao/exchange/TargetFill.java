package io.duizhao.exchange;

/** What stands in the targets of an export. */
public enum TargetFill {
  /** The translation, where there is one. */
  TRANSLATION,
  /** The source itself. */
  SOURCE,
  /** The source with every letter disguised, to try a tool or a round trip with. */
  PSEUDO
}
