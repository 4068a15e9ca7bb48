package io.duizhao.exchange.tmx;

import io.duizhao.exchange.Tool;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.setting.TmxLimits;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How TMX is written.
 *
 * @param tool the program that the file names as its writer
 * @param filter which of the translated units are written
 * @param level 1 for the text alone, 2 with inline codes
 * @param unique whether a pair of texts that was written is left out when it comes again
 * @param created the units' creation date; null to leave it out
 * @param dialect whose notation the units have
 */
public record TmxOptions(
    Tool tool,
    Predicate<TranslationUnit> filter,
    int level,
    boolean unique,
    @Nullable Instant created,
    TmxDialect dialect) {
  /**
   * Checks the level.
   *
   * @throws IllegalArgumentException if the level is neither 1 nor 2
   */
  public TmxOptions {
    if (level < 1 || level > 2) {
      throw new IllegalArgumentException("TMX level " + level + " is neither 1 nor 2");
    }
  }

  /** Returns options for a memory of everything but what people rejected, without codes. */
  public static TmxOptions of(Tool tool) {
    return new TmxOptions(
        tool, unit -> unit.status() != BeadStatus.REJECTED, 1, false, null, TmxDialect.STANDARD);
  }

  /** Returns the same options with machine translations left out. */
  public TmxOptions withoutMachineTranslation() {
    return with(unit -> unit.origin() != TargetOrigin.MT);
  }

  /** Returns the same options with pairs left out that are less likely right than a score. */
  public TmxOptions withMinScore(double least) {
    return with(unit -> unit.score() >= least || isApproved(unit));
  }

  /** Returns the same options with everything left out that no person has approved. */
  public TmxOptions approvedOnly() {
    return with(TmxOptions::isApproved);
  }

  /** A person confirmed the pair or reviewed the translation. */
  private static boolean isApproved(TranslationUnit unit) {
    boolean confirmed =
        switch (unit.status()) {
          case CONFIRMED, PINNED -> true;
          case AUTO, REJECTED, NEEDS_REVIEW -> false;
        };
    return confirmed || unit.state().compareTo(TargetState.REVIEWED) >= 0;
  }

  /** Returns the same options with one more condition that a unit has to meet. */
  public TmxOptions with(Predicate<TranslationUnit> condition) {
    return new TmxOptions(tool, filter.and(condition), level, unique, created, dialect);
  }

  /** Returns the same options, kept to what a person asks. */
  public TmxOptions within(TmxLimits limits) {
    TmxOptions limited = withLevel(limits.level()).withMinScore(limits.minScore());
    limited = limits.approvedOnly() ? limited.approvedOnly() : limited;
    limited = limits.unique() ? limited.withoutRepetitions() : limited;
    Instant date = limits.created();
    return date == null ? limited : limited.createdAt(date);
  }

  /** Returns the same options at another level. */
  public TmxOptions withLevel(int newLevel) {
    return new TmxOptions(tool, filter, newLevel, unique, created, dialect);
  }

  /** Returns the same options with each pair of texts once. */
  public TmxOptions withoutRepetitions() {
    return new TmxOptions(tool, filter, level, true, created, dialect);
  }

  /** Returns the same options with a creation date. */
  public TmxOptions createdAt(Instant date) {
    return new TmxOptions(tool, filter, level, unique, date, dialect);
  }

  /** Returns the same options for a program with a notation of its own, which has codes. */
  public TmxOptions inDialect(TmxDialect other) {
    return new TmxOptions(tool, filter, 2, unique, created, other);
  }
}
