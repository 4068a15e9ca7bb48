package io.duizhao.check.term;

import java.util.regex.Pattern;

/**
 * English pronouns that may stand for what the Chinese names again. {@code Himself} and its like do
 * not: they ask for a name or another pronoun before them.
 */
final class Pronouns {
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(?:he|she|they|him|her|them|his|hers|their|theirs)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern THINGS =
      Pattern.compile(
          "\\b(?:it|its|they|them|their|this|that|these|those|ones?)\\b", Pattern.CASE_INSENSITIVE);

  private Pronouns() {}

  /** Returns whether there is a pronoun for a person. */
  static boolean ofPeople(String english) {
    return PEOPLE.matcher(english).find();
  }

  /** Returns whether there is a pronoun for something else, such as a company. */
  static boolean ofThings(String english) {
    return THINGS.matcher(english).find();
  }
}
