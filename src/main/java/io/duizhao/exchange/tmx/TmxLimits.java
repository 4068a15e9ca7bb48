package io.duizhao.exchange.tmx;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks of an exported memory.
 *
 * @param minScore pairs that are less probably right are left out, from 0 to 1
 * @param approvedOnly only what people confirmed or reviewed
 * @param unique each pair of texts once in a file
 * @param level 1 for text alone, 2 with inline codes
 * @param created creation date of the units; null to leave it out
 */
public record TmxLimits(
    double minScore, boolean approvedOnly, boolean unique, int level, @Nullable Instant created) {
  /** Returns options that keep to these limits, too. */
  public TmxOptions applyTo(TmxOptions all) {
    TmxOptions limited = all.withLevel(level).withMinScore(minScore);
    limited = approvedOnly ? limited.approvedOnly() : limited;
    limited = unique ? limited.withoutRepetitions() : limited;
    return created == null ? limited : limited.createdAt(created);
  }
}
