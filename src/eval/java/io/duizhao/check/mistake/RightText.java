package io.duizhao.check.mistake;

import io.duizhao.check.MarkedTexts;
import java.util.function.UnaryOperator;

/**
 * A text with its right translation, in the notation of {@link MarkedTexts}.
 *
 * @param source the text
 * @param target its translation
 * @param speakers who says it in either; empty where nobody is named
 * @param seconds how long the translation is seen; 0 where it has no time
 */
public record RightText(String source, String target, Speakers speakers, double seconds) {
  /** The two labels of a speaker. */
  public record Speakers(String source, String target) {
    static final Speakers NOBODY = new Speakers("", "");
  }

  /** Makes a text that nobody says at no time. */
  public RightText(String source, String target) {
    this(source, target, Speakers.NOBODY, 0);
  }

  RightText with(String otherTarget) {
    return new RightText(source, otherTarget, speakers, seconds);
  }

  RightText of(UnaryOperator<String> change) {
    return with(change.apply(target));
  }

  /** Returns the translation with its source as its translation. */
  RightText reversed() {
    return new RightText(target, source, speakers, seconds);
  }

  String[] words() {
    return target.split(" ", -1);
  }
}
