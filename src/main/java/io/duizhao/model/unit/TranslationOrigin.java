package io.duizhao.model.unit;

import java.util.Locale;
import java.util.Optional;

/** How a translation came into {@code translations/}. */
public enum TranslationOrigin {
  /** A person wrote or accepted it here. */
  HUMAN,
  /** It came back in a file that a person worked on elsewhere. */
  IMPORT,
  /** A person accepted what a translation memory offered. */
  TM,
  /** A person took over what a machine translated. */
  MT;

  /** Returns the name as it stands in files, such as {@code import}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns where the target of a unit with such a translation comes from. */
  public TargetOrigin ofTarget() {
    return switch (this) {
      case HUMAN, IMPORT -> TargetOrigin.HUMAN;
      case TM -> TargetOrigin.TM;
      case MT -> TargetOrigin.MT;
    };
  }

  /** Returns the origin with this label. */
  public static Optional<TranslationOrigin> ofLabel(String label) {
    for (TranslationOrigin origin : values()) {
      if (origin.label().equals(label)) {
        return Optional.of(origin);
      }
    }
    return Optional.empty();
  }
}
