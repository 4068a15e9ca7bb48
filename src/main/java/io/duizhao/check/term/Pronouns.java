package io.duizhao.check.term;

import io.duizhao.model.TermCategory;
import io.duizhao.term.TermMatch;
import java.util.regex.Pattern;

/** English pronouns that may stand for a person whom the Chinese names again. */
final class Pronouns {
  private static final Pattern THIRD_PERSON =
      Pattern.compile(
          "\\b(?:he|she|they|him|her|them|his|hers|their|theirs|himself|herself|themselves)\\b",
          Pattern.CASE_INSENSITIVE);

  private Pronouns() {}

  /** Returns whether the match names a person and the English has a pronoun for it. */
  static boolean standFor(TermMatch match, String english) {
    return match.concept().category() == TermCategory.PERSON
        && THIRD_PERSON.matcher(english).find();
  }
}
