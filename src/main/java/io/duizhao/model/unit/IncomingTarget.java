package io.duizhao.model.unit;

import io.duizhao.model.finding.Location;
import io.duizhao.model.text.InlineCode;
import java.util.List;
import java.util.Optional;

/**
 * A target as a file brings it back, whatever the file's format.
 *
 * @param id its unit as it was exported: the id of its first segment, or all with {@code +} between
 * @param source the source text as the file has it
 * @param target the target text; empty where there is none
 * @param codes the source's codes in the target, by rising offset; nothing where the format has
 *     none and they are to be placed again
 * @param state how far the file says it has come; nothing where it does not say
 * @param comment what somebody remarked on it, or empty
 * @param exported what the file was exported with; nothing where that is not known
 * @param place where it stands in the file
 */
public record IncomingTarget(
    String id,
    String source,
    String target,
    Optional<List<InlineCode>> codes,
    Optional<TargetState> state,
    String comment,
    Optional<ExportedTarget> exported,
    Location place) {
  /** The type of a code that the source does not have; its data is the name it has in the file. */
  public static final String FOREIGN_CODE = "foreign";

  /** Copies the list. */
  public IncomingTarget {
    codes = codes.map(List::copyOf);
  }

  /** Returns the same as a file has it that was exported without a target. */
  public IncomingTarget withoutExport() {
    return new IncomingTarget(
        id,
        source,
        target,
        codes,
        state,
        comment,
        exported.map(then -> new ExportedTarget("", TargetState.INITIAL, then.coded())),
        place);
  }

  /** Returns the same with other texts and codes. */
  public IncomingTarget with(String newSource, String newTarget, List<InlineCode> newCodes) {
    return new IncomingTarget(
        id, newSource, newTarget, Optional.of(newCodes), state, comment, exported, place);
  }
}
