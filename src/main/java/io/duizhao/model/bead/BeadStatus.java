package io.duizhao.model.bead;

import java.util.Locale;
import java.util.Optional;

/** What people think of a bead. */
public enum BeadStatus {
  /** Found by the aligner; nobody has looked at it. */
  AUTO,
  /** A person says it is right: later runs keep it. */
  CONFIRMED,
  /** A person says it is wrong: later runs do not propose it again. */
  REJECTED,
  /** A person says that its segments belong together, perhaps with others in a larger bead. */
  PINNED,
  /** Somebody should look at it. */
  NEEDS_REVIEW;

  /** Returns the name as it stands in files, such as {@code needs-review}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what holds of a bead whose target is another text now: only what joins it stays. */
  public BeadStatus withOtherTarget() {
    return switch (this) {
      case CONFIRMED, PINNED -> this;
      case AUTO, REJECTED, NEEDS_REVIEW -> AUTO;
    };
  }

  /** Returns the status with this label. */
  public static Optional<BeadStatus> ofLabel(String label) {
    for (BeadStatus status : values()) {
      if (status.label().equals(label)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
