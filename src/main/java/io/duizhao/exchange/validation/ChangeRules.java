package io.duizhao.exchange.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Change tracking: what was changed is there. */
final class ChangeRules implements Rule {
  @Override
  public void check(Element root, Consumer<Problem> problems) {
    root.all()
        .filter(element -> element.is(Xliff.CHANGES, "revisions"))
        .forEach(revisions -> revisions(revisions, problems));
  }

  private static void revisions(Element revisions, Consumer<Problem> problems) {
    Element enclosing =
        revisions.nearest(at -> at.isCore("unit", "group", "file") || at.parent() == null);
    if (enclosing == null) {
      return;
    }
    String kind = revisions.attributeOr("appliesTo", "");
    String ref = revisions.attribute("ref");
    List<Element> changed =
        enclosing
            .inside(child -> !child.isCore("unit", "group"))
            .filter(one -> one.isCore(kind))
            .toList();
    if (ref == null) {
      if (changed.size() > 1 && changed.stream().allMatch(one -> one.has("id"))) {
        problems.accept(
            Problem.at(revisions, "there are several %s here; ref must say which".formatted(kind)));
      }
    } else if (enclosing.all().noneMatch(one -> ref.equals(one.attribute("id")))) {
      problems.accept(
          Problem.at(revisions, "ref is \"%s\", and nothing here has that id".formatted(ref)));
    }
    Element one =
        changed.stream()
            .filter(at -> ref != null && ref.equals(at.attribute("id")))
            .findFirst()
            .orElse(null);
    for (Element revision : revisions.named(Xliff.CHANGES, "revision")) {
      items(revision, one, problems);
    }
  }

  /** A revision is one state: each property has one value in it. */
  private static void items(
      Element revision, @Nullable Element changed, Consumer<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (Element item : revision.named(Xliff.CHANGES, "item")) {
      String property = item.attributeOr("property", "");
      if (!seen.add(property)) {
        problems.accept(
            Problem.at(item, "property \"%s\" stands twice in a revision".formatted(property)));
      }
      if (changed != null && !property.equals("content") && !changed.has(property)) {
        problems.accept(
            Problem.at(
                item,
                "property is \"%s\"; content or an attribute of the %s was expected"
                    .formatted(property, changed.name())));
      }
    }
  }
}
