package io.duizhao.check.mistake;

import java.util.List;
import java.util.stream.Stream;

/**
 * A class of mistakes.
 *
 * @param name its name
 * @param rule the beginning of the names of rules that are to find them; two with a bar between
 * @param setting the documents in which they occur
 * @param seeder puts one in
 */
public record MistakeClass(String name, String rule, Setting setting, Seeder seeder) {
  static MistakeClass of(String name, String rule, Seeder seeder) {
    return new MistakeClass(name, rule, Setting.ALIGNED, seeder);
  }

  /** Returns all classes. */
  public static List<MistakeClass> all() {
    return Stream.of(
            NumberMistakes.CLASSES,
            WholeMistakes.CLASSES,
            MarkMistakes.CLASSES,
            WordMistakes.CLASSES,
            VerbatimMistakes.CLASSES,
            TextMistakes.CLASSES,
            ScreenMistakes.CLASSES)
        .flatMap(List::stream)
        .toList();
  }

  /** Returns whether a rule is one that is to find them. */
  public boolean isFoundBy(String name) {
    return Stream.of(rule.split("\\|", -1)).anyMatch(name::startsWith);
  }
}
