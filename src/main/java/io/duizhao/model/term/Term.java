package io.duizhao.model.term;

import io.duizhao.model.language.Language;

/**
 * A word or phrase that names a concept in one language.
 *
 * @param language its language
 * @param text as written, not blank
 * @param status whether it should be used
 */
public record Term(Language language, String text, TermStatus status) {
  /**
   * Checks the text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public Term {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a term has text");
    }
  }
}
