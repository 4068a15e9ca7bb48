package io.duizhao.align.unit;

import io.duizhao.model.text.Timecode;
import org.jspecify.annotations.Nullable;

/** Says when the units of a side are heard. */
@FunctionalInterface
public interface Timing {
  /** Knows no times. */
  Timing NONE = unit -> null;

  /** Returns when a unit is heard, by the clock of its side; null where that is not known. */
  @Nullable Timecode of(int unit);
}
