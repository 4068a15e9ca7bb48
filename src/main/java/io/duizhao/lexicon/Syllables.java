package io.duizhao.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads CC-CEDICT's pinyin: {@code lu:4 ke4} is {@code lv ke}. */
final class Syllables {
  private static final Pattern TONES_AND_MARKS = Pattern.compile("[^a-z: ]");

  private Syllables() {}

  /** Returns the syllables without tones. */
  static List<String> of(String pinyin) {
    String plain =
        TONES_AND_MARKS
            .matcher(pinyin.toLowerCase(Locale.ROOT))
            .replaceAll("")
            .replace("u:", "v")
            .replace(":", "")
            .strip();
    return plain.isEmpty() ? List.of() : List.of(plain.split(" +"));
  }
}
