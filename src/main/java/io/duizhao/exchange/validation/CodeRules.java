package io.duizhao.exchange.validation;

import io.duizhao.io.SafeXml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Inline codes belong together: begin and end, copy and original, code and original data.
 *
 * @see <a
 *     href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html#inlinecodes">
 *     XLIFF 2.1, Inline Codes</a>
 */
final class CodeRules implements Rule {
  private static final List<String> PERMISSIONS =
      List.of("canCopy", "canDelete", "canReorder", "canOverlap");

  /** Subtypes that XLIFF defines, each for one type. */
  private static final Map<String, String> SUBTYPES =
      Map.of(
          "xlf:lb", "fmt",
          "xlf:pb", "fmt",
          "xlf:b", "fmt",
          "xlf:i", "fmt",
          "xlf:u", "fmt",
          "xlf:var", "ui");

  @Override
  public void check(Element root, Consumer<Problem> problems) {
    UnitParts.units(root).forEach(unit -> unit(unit, problems));
    subFlows(root, problems);
  }

  private static void unit(Element unit, Consumer<Problem> problems) {
    Set<String> data =
        unit.core("originalData").stream()
            .flatMap(all -> all.core("data").stream())
            .map(one -> one.attributeOr("id", ""))
            .collect(Collectors.toSet());
    for (String side : List.of("source", "target")) {
      List<Element> codes = UnitParts.allCodes(unit, side);
      pairs(codes, problems);
      for (Element code : codes) {
        for (String name : List.of("dataRef", "dataRefStart", "dataRefEnd")) {
          dataRef(code, name, data, problems);
        }
        types(code, problems);
        character(code, problems);
      }
      copies(unit, codes, problems);
    }
  }

  private static void dataRef(
      Element code, String name, Set<String> data, Consumer<Problem> problems) {
    String id = code.attribute(name);
    if (id != null && !data.contains(id)) {
      problems.accept(
          Problem.at(
              code, "%s is \"%s\", which the unit's originalData lacks".formatted(name, id)));
    }
  }

  private static void pairs(List<Element> codes, Consumer<Problem> problems) {
    Map<String, Element> open = new HashMap<>();
    for (Element code : codes) {
      boolean isolated = code.attributeOr("isolated", "no").equals("yes");
      if (code.isCore("sc", "sm")) {
        if (!isolated) {
          open.put(code.attributeOr("id", ""), code);
        }
      } else if (code.isCore("em") || code.isCore("ec") && !isolated) {
        end(code, open, problems);
      } else if (code.isCore("ec") && (code.has("startRef") || !code.has("id"))) {
        problems.accept(Problem.at(code, "an isolated ec has an id of its own and no startRef"));
      }
    }
    for (Element left : open.values()) {
      problems.accept(
          Problem.at(
              left,
              "%s \"%s\" has no end in its unit%s"
                  .formatted(
                      left.name(),
                      left.attributeOr("id", ""),
                      left.name().equals("sc") ? "; then it must be isolated=\"yes\"" : "")));
    }
  }

  private static void end(Element end, Map<String, Element> open, Consumer<Problem> problems) {
    String ref = end.attribute("startRef");
    if (ref == null || end.name().equals("ec") && end.has("id")) {
      problems.accept(
          Problem.at(
              end,
              end.name()
                  + " needs a startRef and no id, unless it is isolated=\"yes\" because its start"
                  + " is in another unit"));
    }
    Element start = ref == null ? null : open.remove(ref);
    if (ref != null && start == null) {
      problems.accept(
          Problem.at(end, "startRef is \"%s\", and no such start stands before".formatted(ref)));
    } else if (start != null && start.name().equals("sc")) {
      PERMISSIONS.forEach(name -> samePermission(name, start, end, problems));
    }
  }

  private static void samePermission(
      String name, Element start, Element end, Consumer<Problem> problems) {
    String atStart = start.attributeOr(name, "yes");
    String atEnd = end.attributeOr(name, "yes");
    boolean firstOfSequence = atStart.equals("firstNo") && atEnd.equals("no");
    if (!atStart.equals(atEnd) && !firstOfSequence) {
      problems.accept(
          Problem.at(
              end,
              "%s is \"%s\" here but \"%s\" at the start in line %d"
                  .formatted(name, atEnd, atStart, start.line())));
    }
  }

  private static void types(Element code, Consumer<Problem> problems) {
    String subType = code.attribute("subType");
    String type = code.attribute("type");
    if (subType == null) {
      return;
    }
    if (type == null) {
      problems.accept(Problem.at(code, "subType stands without the type that it refines"));
      return;
    }
    String wanted = SUBTYPES.get(subType);
    if (subType.startsWith("xlf:") && !type.equals(wanted)) {
      problems.accept(
          Problem.at(
              code,
              wanted == null
                  ? "subType is \"%s\", which XLIFF does not define".formatted(subType)
                  : "subType \"%s\" goes with type \"%s\", not \"%s\""
                      .formatted(subType, wanted, type)));
    }
  }

  /** {@code cp} is for what XML cannot hold, and for nothing else. */
  private static void character(Element code, Consumer<Problem> problems) {
    String hex = code.isCore("cp") ? code.attribute("hex") : null;
    if (hex != null && hex.matches("[0-9A-Fa-f]{1,6}")) {
      int character = Integer.parseInt(hex, 16);
      if (character <= Character.MAX_CODE_POINT && SafeXml.isLegal(character)) {
        problems.accept(
            Problem.at(code, "hex is \"" + hex + "\", a character that XML can hold as it is"));
      }
    }
  }

  private static void copies(Element unit, List<Element> codes, Consumer<Problem> problems) {
    Map<String, Element> byId = new HashMap<>();
    UnitParts.allCodes(unit, "source").forEach(code -> byId.put(code.attributeOr("id", ""), code));
    codes.forEach(code -> byId.putIfAbsent(code.attributeOr("id", ""), code));
    for (Element code : codes) {
      String of = code.attribute("copyOf");
      if (of != null) {
        copy(code, of, byId.get(of), problems);
      }
    }
  }

  private static void copy(
      Element code, String of, @Nullable Element original, Consumer<Problem> problems) {
    if (original == null) {
      problems.accept(Problem.at(code, "copyOf is \"%s\", and no code has that id".formatted(of)));
    } else if (original.attributeOr("canCopy", "yes").equals("no")) {
      problems.accept(
          Problem.at(code, "copyOf is \"%s\", a code with canCopy=\"no\"".formatted(of)));
    }
    if (code.has("dataRef") || code.has("dataRefStart") || code.has("dataRefEnd")) {
      problems.accept(
          Problem.at(
              code,
              "a copy takes its data from the original; copyOf and dataRef exclude"
                  + " each other"));
    }
  }

  private static void subFlows(Element root, Consumer<Problem> problems) {
    for (Element file : root.core("file")) {
      Set<String> units = new HashSet<>();
      UnitParts.units(file).forEach(unit -> units.add(unit.attributeOr("id", "")));
      file.all()
          .filter(UnitParts::isCode)
          .forEach(
              code -> {
                for (String name : List.of("subFlows", "subFlowsStart", "subFlowsEnd")) {
                  subFlow(code, name, units, problems);
                }
              });
    }
  }

  private static void subFlow(
      Element code, String name, Set<String> units, Consumer<Problem> problems) {
    StringTokenizer ids = new StringTokenizer(code.attributeOr(name, ""));
    while (ids.hasMoreTokens()) {
      String id = ids.nextToken();
      if (!units.contains(id)) {
        problems.accept(
            Problem.at(code, name + " names \"" + id + "\", which is no unit of this file"));
      }
    }
  }
}
