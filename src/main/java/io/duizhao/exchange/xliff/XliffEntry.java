package io.duizhao.exchange.xliff;

import io.duizhao.model.unit.TargetState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit of XLIFF 1.2 or a segment of XLIFF 2.
 *
 * @param id its name
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 * @param translate whether it is to be translated
 * @param leveraged whether its target comes from somewhere else as it is, without codes perhaps
 * @param rejected whether its target was turned down
 * @param state how far the file says it has come; nothing where it does not say
 * @param comment what people remarked on it, a line each; empty where nobody did
 * @param source its source
 * @param target its target; null where there is none
 */
public record XliffEntry(
    String id,
    int line,
    int column,
    boolean translate,
    boolean leveraged,
    boolean rejected,
    Optional<TargetState> state,
    String comment,
    XliffContent source,
    @Nullable XliffContent target) {
  /** Returns the target that counts; null where there is none. */
  @Nullable XliffContent accepted() {
    return rejected ? null : target;
  }
}
