package io.duizhao.exchange.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the rules look at in a unit. */
final class UnitParts {
  /** The elements inside running text. */
  private static final Set<String> CODES = Set.of("cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em");

  private UnitParts() {}

  /** Returns all units of a file in order. */
  static Stream<Element> units(Element root) {
    return root.all().filter(element -> element.isCore("unit"));
  }

  /** Returns the segments and ignorables in order. */
  static List<Element> of(Element unit) {
    return unit.children().stream().filter(child -> child.isCore("segment", "ignorable")).toList();
  }

  /**
   * Returns the codes and annotations of one side of a part in order.
   *
   * @param side {@code source} or {@code target}
   */
  static List<Element> codes(Element part, String side) {
    return part.core(side).stream().flatMap(Element::all).filter(UnitParts::isCode).toList();
  }

  /** Returns the codes and annotations of one side of a unit in order. */
  static List<Element> allCodes(Element unit, String side) {
    return of(unit).stream().flatMap(part -> codes(part, side).stream()).toList();
  }

  static boolean isCode(Element element) {
    return element.namespace().equals(Xliff.CORE) && CODES.contains(element.name());
  }
}
