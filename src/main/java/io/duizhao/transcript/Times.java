package io.duizhao.transcript;

import io.duizhao.model.text.Timecode;
import org.jspecify.annotations.Nullable;

/** What becomes of the times of captions. */
public enum Times {
  /** Captions keep their times. */
  KEPT,
  /** The times are left out of account. */
  LEFT_OUT;

  /** Returns what becomes of a time. */
  public @Nullable Timecode of(@Nullable Timecode time) {
    return this == KEPT ? time : null;
  }
}
