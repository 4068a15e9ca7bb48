package io.duizhao.exchange.validation;

import java.util.List;
import java.util.function.Consumer;

/** The validation module: each of its rules says one thing. */
final class ValidationModuleRules implements Rule {
  private static final List<String> CONDITIONS =
      List.of("isPresent", "isNotPresent", "startsWith", "endsWith");

  @Override
  public void check(Element root, Consumer<Problem> problems) {
    root.all()
        .filter(element -> element.is(Xliff.VALIDATION, "rule"))
        .forEach(rule -> rule(rule, problems));
  }

  private static void rule(Element rule, Consumer<Problem> problems) {
    long own = CONDITIONS.stream().filter(rule::has).count();
    long custom =
        rule.attributes().keySet().stream().filter(name -> !name.namespace().isEmpty()).count();
    if (own + Math.min(1, custom) != 1) {
      problems.accept(
          Problem.at(
              rule,
              "a rule has exactly one of %s or attributes of one's own"
                  .formatted(String.join(", ", CONDITIONS))));
    }
    if (rule.has("existsInSource") && (own != 1 || rule.has("isNotPresent"))) {
      problems.accept(
          Problem.at(rule, "existsInSource goes with isPresent, startsWith or endsWith"));
    }
  }
}
