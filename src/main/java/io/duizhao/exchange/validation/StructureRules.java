package io.duizhao.exchange.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What stands where: skeletons, segments, their order, states, white space, unknown names. */
final class StructureRules implements Rule {
  /** Core elements that take attributes of other namespaces. */
  private static final Set<String> EXTENSIBLE =
      Set.of("xliff", "file", "group", "unit", "note", "mrk", "sm");

  @Override
  public void check(Element root, Consumer<Problem> problems) {
    root.all()
        .forEach(
            element -> {
              if (element.isCore("skeleton")) {
                skeleton(element, problems);
              } else if (element.isCore("unit")) {
                unit(element, problems);
              } else if (element.isCore("segment")) {
                subState(element, problems);
              }
              unknownName(element, problems);
              attributes(element, problems);
            });
  }

  private static void skeleton(Element skeleton, Consumer<Problem> problems) {
    if (skeleton.isEmpty() != skeleton.has("href")) {
      problems.accept(
          Problem.at(
              skeleton,
              skeleton.isEmpty()
                  ? "the skeleton is empty; it needs content or an href"
                  : "the skeleton has content and an href; only one is allowed"));
    }
  }

  private static void unit(Element unit, Consumer<Problem> problems) {
    List<Element> parts = UnitParts.of(unit);
    if (unit.core("segment").isEmpty()) {
      problems.accept(Problem.at(unit, "the unit has no segment; it needs at least one"));
    }
    Map<Integer, Element> order = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      for (Element target : parts.get(i).core("target")) {
        order(target, i + 1, order, problems);
      }
      space(parts.get(i), problems);
    }
  }

  /** A target without order stands where its segment stands. */
  private static void order(
      Element target, int place, Map<Integer, Element> taken, Consumer<Problem> problems) {
    String given = target.attribute("order");
    int order = given != null && given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : place;
    Element before = taken.putIfAbsent(order, target);
    if (before != null) {
      problems.accept(
          Problem.at(
              target,
              "the target's order is %d as in line %d; each place can be taken once"
                  .formatted(order, before.line())));
    }
  }

  private static void space(Element part, Consumer<Problem> problems) {
    for (Element target : part.core("target")) {
      for (Element source : part.core("source")) {
        if (!source.space().equals(target.space())) {
          problems.accept(
              Problem.at(
                  target,
                  "xml:space is \"%s\" here but \"%s\" for the source; both must agree"
                      .formatted(target.space(), source.space())));
        }
      }
    }
  }

  private static void subState(Element segment, Consumer<Problem> problems) {
    if (segment.has("subState") && !segment.has("state")) {
      problems.accept(Problem.at(segment, "subState stands without the state that it refines"));
    }
  }

  private static void unknownName(Element element, Consumer<Problem> problems) {
    Set<String> known = Xliff.MODULE_ELEMENTS.get(element.namespace());
    if (known != null && !known.contains(element.name())) {
      problems.accept(
          Problem.at(
              element,
              "the module %s has no element %s".formatted(element.namespace(), element.name())));
    }
  }

  private static void attributes(Element element, Consumer<Problem> problems) {
    for (Element.Name name : element.attributes().keySet()) {
      Set<String> known = Xliff.MODULE_ATTRIBUTES.get(name.namespace());
      if (known != null && !known.contains(name.local())) {
        problems.accept(
            Problem.at(
                element,
                "the module %s has no attribute %s".formatted(name.namespace(), name.local())));
      } else if (known != null && element.isCore("ec", "em") && isStyleOfEnd(element, name)) {
        problems.accept(
            Problem.at(
                element,
                name.local() + " is not allowed on the end of a code that is not isolated"));
      } else if (isExtension(name) && !mayBeExtended(element)) {
        problems.accept(
            Problem.at(
                element,
                "the attribute %s of another namespace is not allowed on %s"
                    .formatted(name.local(), element.name())));
      }
    }
  }

  private static boolean isStyleOfEnd(Element element, Element.Name name) {
    return name.namespace().equals(Xliff.FORMAT_STYLE)
        && !element.attributeOr("isolated", "no").equals("yes");
  }

  private static boolean isExtension(Element.Name name) {
    return !name.namespace().isEmpty()
        && !name.namespace().startsWith("http://www.w3.org/")
        && !name.namespace().startsWith("urn:oasis:names:tc:xliff:");
  }

  private static boolean mayBeExtended(Element element) {
    return !element.namespace().equals(Xliff.CORE) || EXTENSIBLE.contains(element.name());
  }
}
