package io.duizhao.exchange.validation;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Matches, glossaries and metadata. */
final class ModuleRules implements Rule {
  @Override
  public void check(Element root, Consumer<Problem> problems) {
    root.all()
        .forEach(
            element -> {
              if (element.is(Xliff.MATCHES, "matches")) {
                matches(element, problems);
              } else if (element.is(Xliff.GLOSSARY, "glossary")) {
                glossary(element, problems);
              } else if (element.is(Xliff.METADATA, "metadata")) {
                Duplicates ids = new Duplicates("id of a metadata group", problems);
                element
                    .all()
                    .filter(inside -> inside.is(Xliff.METADATA, "metaGroup"))
                    .forEach(group -> ids.add(group.attribute("id"), group));
              }
            });
  }

  private static void matches(Element matches, Consumer<Problem> problems) {
    Duplicates ids = new Duplicates("id of a match", problems);
    Element unit = matches.nearest(at -> at.isCore("unit"));
    for (Element match : matches.named(Xliff.MATCHES, "match")) {
      ids.add(match.attribute("id"), match);
      if (match.has("subType") && !match.has("type")) {
        problems.accept(Problem.at(match, "subType stands without the type that it refines"));
      }
      if (match.attributes().keySet().stream().anyMatch(name -> name.local().equals("lang"))) {
        problems.accept(Problem.at(match, "xml:lang is not allowed on a match"));
      }
      String ref = match.attribute("ref");
      if (unit != null && ref != null && !pointsInto(unit, ref)) {
        problems.accept(
            Problem.at(match, "ref is \"%s\", which is no span of this unit".formatted(ref)));
      }
    }
  }

  private static void glossary(Element glossary, Consumer<Problem> problems) {
    Duplicates ids = new Duplicates("id in a glossary", problems);
    Element unit = glossary.nearest(at -> at.isCore("unit"));
    for (Element entry : glossary.named(Xliff.GLOSSARY, "glossEntry")) {
      if (entry.named(Xliff.GLOSSARY, "translation").isEmpty()
          && entry.named(Xliff.GLOSSARY, "definition").isEmpty()) {
        problems.accept(
            Problem.at(entry, "the glossary entry needs a translation or a definition"));
      }
      Stream.concat(Stream.of(entry), entry.named(Xliff.GLOSSARY, "translation").stream())
          .forEach(
              one -> {
                ids.add(one.attribute("id"), one);
                String ref = one.attribute("ref");
                if (unit != null && ref != null && !pointsInto(unit, ref)) {
                  problems.accept(
                      Problem.at(
                          one, "ref is \"%s\", which is no span of this unit".formatted(ref)));
                }
              });
    }
  }

  /** A reference may name its unit before the span; the span is what counts. */
  private static boolean pointsInto(Element unit, String ref) {
    Set<String> spans = ReferenceRules.spansOf(unit);
    return spans.contains(ref)
        || spans.contains("#" + ref.substring(ref.lastIndexOf('/') + 1)) && ref.contains("/");
  }
}
