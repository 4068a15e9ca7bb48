package io.duizhao.memory;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is done with units that have a defect.
 *
 * @param leftOut defects for which units are left out; for others they are reported and kept
 * @param newest whether of several translations of one source only the newest by its date stays, of
 *     equal dates the last in the file
 */
public record CleaningPolicy(Set<Defect> leftOut, boolean newest) {
  /** Copies the set. */
  public CleaningPolicy {
    EnumSet<Defect> copy = EnumSet.noneOf(Defect.class);
    copy.addAll(leftOut);
    leftOut = Collections.unmodifiableSet(copy);
  }

  /** Returns what is done unless the user says otherwise. */
  public static CleaningPolicy usual() {
    EnumSet<Defect> leftOut = EnumSet.noneOf(Defect.class);
    Arrays.stream(Defect.values()).filter(Defect::isLeftOut).forEach(leftOut::add);
    return new CleaningPolicy(leftOut, false);
  }
}
