package io.duizhao.model.bead;

/**
 * How many segments a bead joins on each side.
 *
 * @param source number of source segments
 * @param target number of target segments
 */
public record BeadType(int source, int target) implements Comparable<BeadType> {
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if a number is below 0 or both are 0
   */
  public BeadType {
    if (source < 0 || target < 0 || source + target == 0) {
      throw new IllegalArgumentException("bead type " + source + "-" + target + " joins nothing");
    }
  }

  @Override
  public int compareTo(BeadType other) {
    return source != other.source
        ? Integer.compare(source, other.source)
        : Integer.compare(target, other.target);
  }

  @Override
  public String toString() {
    return source + "-" + target;
  }
}
