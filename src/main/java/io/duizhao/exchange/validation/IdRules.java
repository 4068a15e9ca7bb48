package io.duizhao.exchange.validation;

import java.util.function.Consumer;

/**
 * Ids are unique, each kind in its scope.
 *
 * @see <a href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html#id">
 *     XLIFF 2.1, id</a>
 */
final class IdRules implements Rule {
  @Override
  public void check(Element root, Consumer<Problem> problems) {
    Duplicates files = new Duplicates("id of a file", problems);
    for (Element file : root.core("file")) {
      files.add(file.attribute("id"), file);
      inFile(file, problems);
    }
  }

  private static void inFile(Element file, Consumer<Problem> problems) {
    Duplicates groups = new Duplicates("id of a group", problems);
    Duplicates units = new Duplicates("id of a unit", problems);
    file.all()
        .forEach(
            element -> {
              if (element.isCore("group")) {
                groups.add(element.attribute("id"), element);
              } else if (element.isCore("unit")) {
                units.add(element.attribute("id"), element);
                inUnit(element, problems);
              } else if (element.isCore("notes")) {
                children(element, "note", "id of a note", problems);
              } else if (element.isCore("originalData")) {
                children(element, "data", "id of original data", problems);
              }
              if (element.isCore("file", "group", "unit")) {
                extensions(element, problems);
              }
            });
  }

  private static void children(
      Element parent, String name, String what, Consumer<Problem> problems) {
    Duplicates ids = new Duplicates(what, problems);
    parent.core(name).forEach(child -> ids.add(child.attribute("id"), child));
  }

  /** Segments, ignorables and codes share one scope; a target may repeat the source's codes. */
  private static void inUnit(Element unit, Consumer<Problem> problems) {
    Duplicates inSources = new Duplicates("id in a unit", problems);
    Duplicates inTargets = new Duplicates("id in the targets of a unit", problems);
    for (Element part : UnitParts.of(unit)) {
      inSources.add(part.attribute("id"), part);
      UnitParts.codes(part, "source").forEach(code -> inSources.add(code.attribute("id"), code));
      UnitParts.codes(part, "target").forEach(code -> inTargets.add(code.attribute("id"), code));
    }
  }

  private static void extensions(Element parent, Consumer<Problem> problems) {
    Duplicates ids = new Duplicates("id of an extension's element", problems);
    parent
        .inside(child -> !child.isCore("group", "unit"))
        .filter(element -> !Xliff.isOwn(element))
        .forEach(element -> ids.add(element.anyId(), element));
  }
}
