package io.duizhao.model.setting;

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
  /** All that is translated, text alone. */
  public static final TmxLimits NONE = new TmxLimits(0, false, false, 1, null);
}
