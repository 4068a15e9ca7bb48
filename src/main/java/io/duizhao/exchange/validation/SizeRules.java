package io.duizhao.exchange.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Size and length restrictions under the profiles that XLIFF defines itself. */
final class SizeRules implements Rule {
  private static final Pattern RESTRICTION = Pattern.compile("\\*|[0-9]+(,([0-9]+|\\*))?");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  @Override
  public void check(Element root, Consumer<Problem> problems) {
    root.all().forEach(element -> element(element, problems));
  }

  private static void element(Element element, Consumer<Problem> problems) {
    for (String name : List.of("sizeRestriction", "storageRestriction")) {
      matches(element, name, RESTRICTION, "*, a number, or two with a comma", problems);
    }
    matches(element, "equivStorage", NUMBER, "a whole number", problems);
    if (isMeasured(element)) {
      matches(element, "sizeInfo", NUMBER, "a whole number", problems);
    }
    boolean isolated = element.attributeOr("isolated", "no").equals("yes");
    for (String name : List.of("sizeInfo", "sizeInfoRef", "equivStorage")) {
      if (element.isCore("ec") && !isolated && element.attribute(Xliff.SIZES, name) != null) {
        problems.accept(
            Problem.at(element, name + " is allowed on an ec only where it is isolated"));
      }
    }
    String ref = element.attribute(Xliff.SIZES, "sizeInfoRef");
    if (ref != null) {
      reference(element, ref, problems);
    }
  }

  /** A profile of another's may say sizes in words; those of XLIFF itself count. */
  private static boolean isMeasured(Element element) {
    String size = element.attribute(Xliff.SIZES, "sizeInfo");
    Element file = element.nearest(at -> at.isCore("file"));
    boolean counted =
        file != null
            && file.named(Xliff.SIZES, "profiles").stream()
                .anyMatch(all -> all.attributeOr("generalProfile", "").startsWith("xliff:"));
    return size != null && (counted || Character.isDigit(size.isEmpty() ? ' ' : size.charAt(0)));
  }

  private static void matches(
      Element element, String name, Pattern wanted, String expected, Consumer<Problem> problems) {
    String value = element.attribute(Xliff.SIZES, name);
    if (value != null && !wanted.matcher(value).matches()) {
      problems.accept(
          Problem.at(element, "%s is \"%s\"; %s was expected".formatted(name, value, expected)));
    }
  }

  private static void reference(Element element, String ref, Consumer<Problem> problems) {
    if (element.attribute(Xliff.SIZES, "sizeInfo") != null) {
      problems.accept(Problem.at(element, "sizeInfo and sizeInfoRef exclude each other"));
    }
    @Nullable Element around = element.parent();
    while (around != null) {
      boolean found =
          around.named(Xliff.SIZES, "data").stream()
              .flatMap(data -> data.children().stream())
              .anyMatch(one -> ref.equals(one.anyId()));
      if (found) {
        return;
      }
      around = around.parent();
    }
    problems.accept(
        Problem.at(element, "sizeInfoRef is \"%s\", and no size data has that id".formatted(ref)));
  }
}
