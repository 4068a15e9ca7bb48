package io.duizhao.model.unit;

import java.util.Locale;
import java.util.Optional;

/** How far a translation has come, with XLIFF 2's words. */
public enum TargetState {
  /** Nobody has translated it. */
  INITIAL,
  /** It is translated, by a person or a machine. */
  TRANSLATED,
  /** Somebody has reviewed it. */
  REVIEWED,
  /** Nothing is left to do. */
  FINAL;

  /** Returns the name as it stands in files, such as {@code translated}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the state with this label. */
  public static Optional<TargetState> ofLabel(String label) {
    for (TargetState state : values()) {
      if (state.label().equals(label)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
