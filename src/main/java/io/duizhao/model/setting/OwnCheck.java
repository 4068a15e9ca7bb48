package io.duizhao.model.setting;

import io.duizhao.model.finding.Severity;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A check that a user wrote: it finds a pair of texts in which every pattern named is found and
 * none of those that must not be.
 *
 * @param id its name; as a rule it is {@code own.} and the name
 * @param severity how grave it is
 * @param source pattern for the source; null for any text
 * @param target pattern for the target; null for any text
 * @param notSource what must not be in the source; null for nothing
 * @param notTarget what must not be in the target; null for nothing
 * @param message what is told; null for the id
 */
public record OwnCheck(
    String id,
    Severity severity,
    @Nullable Pattern source,
    @Nullable Pattern target,
    @Nullable Pattern notSource,
    @Nullable Pattern notTarget,
    @Nullable String message) {
  /**
   * Checks that it looks for something.
   *
   * @throws IllegalArgumentException if it looks for nothing on either side
   */
  public OwnCheck {
    if (source == null && target == null) {
      throw new IllegalArgumentException("own check '" + id + "' has neither source nor target");
    }
  }
}
