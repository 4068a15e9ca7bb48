package io.duizhao.exchange.validation;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Resource data: items are unique, and stand in the file or beside it. */
final class ResourceRules implements Rule {
  @Override
  public void check(Element root, Consumer<Problem> problems) {
    root.all()
        .filter(element -> element.is(Xliff.RESOURCES, "resourceData"))
        .forEach(data -> data(data, root, problems));
  }

  private static void data(Element data, Element root, Consumer<Problem> problems) {
    Duplicates ids = new Duplicates("id of a resource", problems);
    for (Element item : data.children()) {
      if (item.is(Xliff.RESOURCES, "resourceItem") || item.is(Xliff.RESOURCES, "resourceItemRef")) {
        ids.add(item.attribute("id"), item);
        item.named(Xliff.RESOURCES, "source")
            .forEach(source -> resource(source, root.attribute("srcLang"), problems));
        item.named(Xliff.RESOURCES, "target")
            .forEach(target -> resource(target, root.attribute("trgLang"), problems));
      }
    }
  }

  private static void resource(
      Element resource, @Nullable String language, Consumer<Problem> problems) {
    if (resource.isEmpty() != resource.has("href")) {
      problems.accept(
          Problem.at(
              resource,
              "a resource's %s has either content or an href".formatted(resource.name())));
    }
    String own = resource.language();
    if (resource.name().equals("source")
        && own != null
        && language != null
        && !own.equalsIgnoreCase(language)) {
      problems.accept(
          Problem.at(
              resource,
              "the resource's source is in \"%s\", but srcLang is \"%s\""
                  .formatted(own, language)));
    }
  }
}
