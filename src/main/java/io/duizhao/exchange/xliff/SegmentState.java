package io.duizhao.exchange.xliff;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What XLIFF 2 says about a target.
 *
 * @param state how far it has come
 * @param subState where it comes from, or why a person should look at it; null where there is
 *     nothing to say
 * @see <a href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html#state">XLIFF
 *     2.1, state and subState</a>
 */
record SegmentState(String state, @Nullable String subState) {
  /** What is said where there is no translation. */
  static final SegmentState INITIAL = new SegmentState("initial", null);

  /** Returns the state of a unit with a target. */
  static SegmentState of(TranslationUnit unit, double reviewBelow) {
    boolean open = unit.state() == TargetState.TRANSLATED || unit.state() == TargetState.INITIAL;
    if (unit.status() == BeadStatus.REJECTED) {
      return new SegmentState("initial", "duizhao:rejected");
    }
    if (open && TargetMarks.isDoubtful(unit, reviewBelow) && unit.origin() != TargetOrigin.MT) {
      return new SegmentState(label(unit), "duizhao:needs-review");
    }
    return new SegmentState(label(unit), origin(unit.origin()));
  }

  private static String label(TranslationUnit unit) {
    return unit.state().name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String origin(TargetOrigin origin) {
    return switch (origin) {
      case ALIGNED -> "duizhao:aligned";
      case MT -> "duizhao:machine-translated";
      case TM -> "duizhao:from-memory";
      case NONE, HUMAN -> null;
    };
  }
}
