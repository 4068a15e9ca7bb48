package io.duizhao.exchange.validation;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Languages are well formed, and those in the text are those of the file.
 *
 * @see <a href="https://www.rfc-editor.org/info/bcp47">BCP 47</a>
 */
final class LanguageRules implements Rule {
  private static final Pattern TAG =
      Pattern.compile("([A-Za-z]{2,8}|[iIxX](?=-))(-[A-Za-z0-9]{1,8})*");

  @Override
  public void check(Element root, Consumer<Problem> problems) {
    String source = root.attribute("srcLang");
    String target = root.attribute("trgLang");
    wellFormed(root, "srcLang", source, problems);
    wellFormed(root, "trgLang", target, problems);
    UnitParts.units(root)
        .flatMap(unit -> UnitParts.of(unit).stream())
        .forEach(
            part -> {
              part.core("source").forEach(text -> same(text, source, "srcLang", problems));
              part.core("target").forEach(text -> target(text, target, problems));
            });
  }

  private static void wellFormed(
      Element root, String name, @Nullable String tag, Consumer<Problem> problems) {
    if (tag != null && !TAG.matcher(tag).matches()) {
      problems.accept(
          Problem.at(
              root,
              name + " is \"" + tag + "\"; a language tag such as zh-CN or en-US was expected"));
    }
  }

  private static void target(Element text, @Nullable String language, Consumer<Problem> problems) {
    if (language == null) {
      problems.accept(
          Problem.at(text, "a target stands here, but xliff has no trgLang to say its language"));
    } else {
      same(text, language, "trgLang", problems);
    }
  }

  private static void same(
      Element text, @Nullable String language, String name, Consumer<Problem> problems) {
    String own = text.language();
    if (own != null && language != null && !own.equalsIgnoreCase(language)) {
      problems.accept(
          Problem.at(
              text,
              "the %s is in xml:lang \"%s\", but %s is \"%s\""
                  .formatted(text.name(), own, name, language)));
    }
  }
}
