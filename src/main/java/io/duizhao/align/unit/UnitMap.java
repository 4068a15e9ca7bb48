package io.duizhao.align.unit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which units of a side its segments consist of: each from its first unit to the next one's. */
public final class UnitMap {
  private final int[] first;
  private final int units;

  /**
   * Makes a map.
   *
   * @param first the first unit of each segment, rising
   * @param units number of units
   */
  public UnitMap(int[] first, int units) {
    this.first = first.clone();
    this.units = units;
  }

  /** Returns the map of a side whose units are its segments. */
  public static UnitMap identity(int segments) {
    int[] first = new int[segments];
    Arrays.setAll(first, k -> k);
    return new UnitMap(first, segments);
  }

  /** Returns the number of units. */
  public int units() {
    return units;
  }

  /** Returns the first unit of a segment; the number of units after the last. */
  public int first(int segment) {
    return segment < first.length ? first[segment] : units;
  }

  /** Returns the segments that begin among {@code count} units from {@code unit} on. */
  public <T> List<T> in(List<T> segments, int unit, int count) {
    return segments.subList(segment(unit), segment(unit + count));
  }

  /** Returns the segment that begins with a unit, or the next one. */
  public int segment(int unit) {
    int at = Arrays.binarySearch(first, unit);
    return at < 0 ? -at - 1 : at;
  }

  /** Returns whether a segment begins with a unit. */
  public boolean begins(int unit) {
    return Arrays.binarySearch(first, unit) >= 0;
  }

  /** Returns the units that segments begin with, and the end. */
  public BitSet bounds() {
    BitSet bounds = new BitSet(units + 1);
    Arrays.stream(first).forEach(bounds::set);
    bounds.set(0);
    bounds.set(units);
    return bounds;
  }
}
