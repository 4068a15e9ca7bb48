package io.duizhao.check.number;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A form that numbers take.
 *
 * @param pattern finds it
 * @param hasFigures whether it has a digit from 0 to 9
 * @param signs in small letters; it has one of them, where there are any
 */
record Form(Pattern pattern, boolean hasFigures, List<String> signs) {
  /** Returns a form that is told by signs. */
  static Form of(String regex, String... signs) {
    return new Form(Pattern.compile(regex), false, List.of(signs));
  }

  /** Returns a form of words in small or capital letters. */
  static Form ofWords(String regex, String... signs) {
    return new Form(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), false, List.of(signs));
  }

  /** Returns the form, which has figures. */
  Form withFigures() {
    return new Form(pattern, true, signs);
  }
}
