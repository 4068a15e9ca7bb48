package io.duizhao.term.variants;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small letters without accents. */
final class FoldedLetters {
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private FoldedLetters() {}

  static String of(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
