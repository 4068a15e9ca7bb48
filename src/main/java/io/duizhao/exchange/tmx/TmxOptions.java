package io.duizhao.exchange.tmx;

import io.duizhao.exchange.Tool;
import io.duizhao.model.BeadStatus;
import io.duizhao.model.TargetOrigin;
import io.duizhao.model.TranslationUnit;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How TMX is written.
 *
 * @param tool the program that the file names as its writer
 * @param filter which of the translated units are written
 * @param created the units' creation date; null to leave it out
 */
public record TmxOptions(Tool tool, Predicate<TranslationUnit> filter, @Nullable Instant created) {
  /** Returns options for a memory of everything but what people rejected. */
  public static TmxOptions of(Tool tool) {
    return new TmxOptions(tool, unit -> unit.status() != BeadStatus.REJECTED, null);
  }

  /** Returns the same options with machine translations left out. */
  public TmxOptions withoutMachineTranslation() {
    return with(unit -> unit.origin() != TargetOrigin.MT);
  }

  /** Returns the same options with one more condition that a unit has to meet. */
  public TmxOptions with(Predicate<TranslationUnit> condition) {
    return new TmxOptions(tool, filter.and(condition), created);
  }

  /** Returns the same options with a creation date. */
  public TmxOptions createdAt(Instant date) {
    return new TmxOptions(tool, filter, date);
  }
}
