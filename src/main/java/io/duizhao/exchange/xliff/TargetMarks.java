package io.duizhao.exchange.xliff;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What XLIFF 1.2 says about a target.
 *
 * @param state how far it has come
 * @param qualifier where it comes from or why it was turned down; null where there is nothing to
 *     say
 * @param approved whether a person has signed it off
 * @see <a href="https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state">XLIFF 1.2, state
 *     and state-qualifier</a>
 */
record TargetMarks(String state, @Nullable String qualifier, boolean approved) {
  /** What is said of a target that an export filled in. */
  static final TargetMarks FILLED = new TargetMarks("needs-translation", null, false);

  private static final String NEEDS_REVIEW = "needs-review-translation";

  /**
   * Returns the marks of a unit with a target.
   *
   * @param reviewBelow score under which a person should look at a pair that the aligner made
   */
  static TargetMarks of(TranslationUnit unit, double reviewBelow) {
    if (unit.status() == BeadStatus.REJECTED) {
      return new TargetMarks(NEEDS_REVIEW, "rejected-inaccurate", false);
    }
    return switch (unit.state()) {
      case FINAL -> new TargetMarks("final", qualifier(unit.origin()), true);
      case REVIEWED -> new TargetMarks("signed-off", qualifier(unit.origin()), true);
      case TRANSLATED, INITIAL ->
          new TargetMarks(openState(unit, reviewBelow), qualifier(unit.origin()), false);
    };
  }

  /** Returns whether a person should look at the pair. */
  static boolean isDoubtful(TranslationUnit unit, double reviewBelow) {
    return unit.status() == BeadStatus.NEEDS_REVIEW
        || unit.status() == BeadStatus.AUTO && unit.score() < reviewBelow;
  }

  /** Returns how far a target has come by what a file says of it; nothing where it says nothing. */
  static Optional<TargetState> state(@Nullable String state, boolean approved) {
    if (state == null) {
      return approved ? Optional.of(TargetState.REVIEWED) : Optional.empty();
    }
    return switch (state) {
      case "final" -> Optional.of(TargetState.FINAL);
      case "signed-off", "reviewed" -> Optional.of(TargetState.REVIEWED);
      case "new", "needs-translation", "initial" -> Optional.of(TargetState.INITIAL);
      case NEEDS_REVIEW, "needs-review-adaptation", "needs-review-l10n" ->
          Optional.of(TargetState.TRANSLATED);
      default -> Optional.of(approved ? TargetState.REVIEWED : TargetState.TRANSLATED);
    };
  }

  private static String openState(TranslationUnit unit, double reviewBelow) {
    if (isDoubtful(unit, reviewBelow) || unit.origin() == TargetOrigin.MT) {
      return NEEDS_REVIEW;
    }
    return switch (unit.state()) {
      case INITIAL -> "needs-translation";
      case TRANSLATED, REVIEWED, FINAL -> "translated";
    };
  }

  private static @Nullable String qualifier(TargetOrigin origin) {
    return switch (origin) {
      case ALIGNED -> "leveraged-inherited";
      case MT -> "leveraged-mt";
      case TM -> "leveraged-tm";
      case NONE, HUMAN -> null;
    };
  }
}
