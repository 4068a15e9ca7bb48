package io.duizhao.check.term;

import java.util.regex.Pattern;

/**
 * Pronouns that may stand for what the source names again. {@code Himself} and its like do not:
 * they ask for a name or another pronoun before them.
 */
final class Pronouns {
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(?:he|she|they|him|her|them|his|hers|their|theirs)\\b|[他她其]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THINGS =
      Pattern.compile(
          "\\b(?:it|its|they|them|their|this|that|these|those|ones?)\\b|[它其这那该]",
          Pattern.CASE_INSENSITIVE);

  private Pronouns() {}

  /** Returns whether there is a pronoun for a person. */
  static boolean ofPeople(String translation) {
    return PEOPLE.matcher(translation).find();
  }

  /** Returns whether there is a pronoun for something else, such as a company. */
  static boolean ofThings(String translation) {
    return THINGS.matcher(translation).find();
  }
}
