package io.duizhao.exchange.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The target keeps to what the source's codes permit: what must not go is there, what must not be
 * reordered stands in its order.
 *
 * @see <a
 *     href="https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html#editinghints">
 *     XLIFF 2.1, Editing Hints</a>
 */
final class EditingRules implements Rule {
  @Override
  public void check(Element root, Consumer<Problem> problems) {
    UnitParts.units(root).forEach(unit -> unit(unit, problems));
  }

  private static void unit(Element unit, Consumer<Problem> problems) {
    List<Element> source = reorderable(UnitParts.allCodes(unit, "source"));
    List<Element> target = reorderable(UnitParts.allCodes(unit, "target"));
    for (List<Element> codes : List.of(source, target)) {
      codes.forEach(code -> fixedPlace(code, problems));
    }
    firstOfSequence(source, problems);
    kept(unit, problems);
    sequences(source, target, problems);
  }

  private static List<Element> reorderable(List<Element> codes) {
    return codes.stream().filter(code -> code.isCore("ph", "pc", "sc", "ec")).toList();
  }

  private static boolean isFixed(Element code) {
    return !code.attributeOr("canReorder", "yes").equals("yes");
  }

  private static void fixedPlace(Element code, Consumer<Problem> problems) {
    if (isFixed(code)
        && !(code.attributeOr("canCopy", "yes").equals("no")
            && code.attributeOr("canDelete", "yes").equals("no"))) {
      problems.accept(
          Problem.at(
              code,
              "canReorder is \"%s\"; then canCopy and canDelete must be \"no\""
                  .formatted(code.attributeOr("canReorder", ""))));
    }
  }

  private static void firstOfSequence(List<Element> codes, Consumer<Problem> problems) {
    boolean begun = false;
    for (Element code : codes) {
      String reorder = code.attributeOr("canReorder", "yes");
      if (reorder.equals("no") && !begun && !code.name().equals("ec")) {
        problems.accept(
            Problem.at(
                code, "canReorder is \"no\", and no code with \"firstNo\" begins the sequence"));
      }
      begun = reorder.equals("firstNo") || begun && reorder.equals("no");
    }
  }

  /** A code that must not be deleted may have moved to another segment's target. */
  private static void kept(Element unit, Consumer<Problem> problems) {
    Set<String> targets =
        UnitParts.allCodes(unit, "target").stream()
            .map(EditingRules::key)
            .collect(Collectors.toSet());
    for (Element part : UnitParts.of(unit)) {
      for (Element target : part.core("target")) {
        for (Element code : UnitParts.codes(part, "source")) {
          if (code.attributeOr("canDelete", "yes").equals("no") && !targets.contains(key(code))) {
            problems.accept(
                Problem.at(
                    target,
                    "the target lacks the code %s \"%s\" with canDelete=\"no\""
                        .formatted(code.name(), key(code))));
          }
        }
      }
    }
  }

  private static String key(Element code) {
    String id = code.attribute("id");
    return id != null ? id : "end of " + code.attributeOr("startRef", "");
  }

  /** Whatever of a sequence is in the target stands there in a row, in the source's order. */
  private static void sequences(
      List<Element> source, List<Element> target, Consumer<Problem> problems) {
    Function<Element, String> name = code -> code.name() + " " + key(code);
    List<String> targets = target.stream().map(name).toList();
    for (List<Element> sequence : sequencesOf(source)) {
      List<Integer> places =
          sequence.stream().map(name).map(targets::indexOf).filter(at -> at >= 0).toList();
      for (int i = 1; i < places.size(); i++) {
        if (places.get(i) != places.get(i - 1) + 1) {
          problems.accept(
              Problem.at(
                  target.get(places.get(i)),
                  "the code %s must directly follow the one before it in its sequence"
                      .formatted(targets.get(places.get(i)))));
        }
      }
      nesting(sequence, target, problems);
    }
  }

  /** A code that stood inside the one before it must not leave it. */
  private static void nesting(
      List<Element> sequence, List<Element> target, Consumer<Problem> problems) {
    for (Element code : sequence) {
      Element around = code.parent();
      if (around == null || !around.isCore("pc")) {
        continue;
      }
      String outer = key(around);
      target.stream()
          .filter(other -> key(other).equals(key(code)) && other.name().equals(code.name()))
          .filter(other -> other.nearest(at -> at.isCore("pc") && key(at).equals(outer)) == null)
          .forEach(
              other ->
                  problems.accept(
                      Problem.at(
                          other,
                          "the code %s \"%s\" has left pc \"%s\""
                              .formatted(other.name(), key(other), outer))));
    }
  }

  private static List<List<Element>> sequencesOf(List<Element> codes) {
    List<List<Element>> sequences = new ArrayList<>();
    for (Element code : codes) {
      String reorder = code.attributeOr("canReorder", "yes");
      if (reorder.equals("firstNo")) {
        sequences.add(new ArrayList<>(List.of(code)));
      } else if (reorder.equals("no") && !sequences.isEmpty()) {
        sequences.get(sequences.size() - 1).add(code);
      }
    }
    return sequences;
  }
}
