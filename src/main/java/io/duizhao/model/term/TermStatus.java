package io.duizhao.model.term;

/** Whether a term should be used. */
public enum TermStatus {
  /** The one to use. */
  PREFERRED,
  /** May be used as well. */
  ADMITTED,
  /** Must not be used. */
  DEPRECATED,
  /** What a speech recogniser wrote where the term was said: no term, but always to be reported. */
  MISRECOGNIZED;

  /** Returns whether a term with this status may be used. */
  public boolean isRight() {
    return this == PREFERRED || this == ADMITTED;
  }
}
