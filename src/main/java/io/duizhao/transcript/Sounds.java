package io.duizhao.transcript;

import java.util.regex.Pattern;

/** Notes of sounds in transcripts and captions, such as {@code （掌声）} or {@code [Music]}. */
final class Sounds {
  private static final Pattern NOTE =
      Pattern.compile(
          "[（(\\[【][^（）()\\[\\]【】。！？]{1,24}[）)\\]】]|[♪♫♩][^♪♫♩]{0,80}[♪♫♩]?|\\*[a-z ]{2,24}\\*");

  private Sounds() {}

  /** Returns whether the whole text is such a note. */
  static boolean is(String text) {
    return text.length() <= 90 && NOTE.matcher(text).matches();
  }
}
