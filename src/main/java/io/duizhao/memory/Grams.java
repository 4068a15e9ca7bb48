package io.duizhao.memory;

import io.duizhao.model.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The overlapping pieces by which similar texts are found: two letters of Chinese, three of other
 * languages. The spaces at either end count, so that every text with a letter has some.
 */
public final class Grams {
  /** Letters of a piece. */
  private static final int CHINESE = 2;

  private static final int OTHER = 3;

  private Grams() {}

  /** Returns the size of the pieces of a language in UTF-16 code units. */
  public static int size(Language language) {
    return language.isChinese() ? CHINESE : OTHER;
  }

  /** Returns the pieces of a text, each once, in the order of the text. */
  public static List<String> of(Letters letters, Language language) {
    Set<String> grams = new LinkedHashSet<>();
    String text = letters.toString();
    int size = Math.min(size(language), text.length());
    for (int i = 0; i + size <= text.length() && !letters.isEmpty(); i++) {
      grams.add(text.substring(i, i + size));
    }
    return List.copyOf(grams);
  }

  /**
   * Returns the pieces that every text has in which the letters stand; none where they are shorter
   * than a piece.
   */
  public static List<String> within(Letters letters, Language language) {
    List<String> grams = new ArrayList<>();
    String inner = inner(letters, language);
    int size = size(language);
    for (int i = 0; i + size <= inner.length(); i++) {
      grams.add(inner.substring(i, i + size));
    }
    return grams;
  }

  /** Returns the letters with the space before them where it must be a space. */
  public static String inner(Letters letters, Language language) {
    String text = letters.toString();
    boolean latin = text.length() > 2 && text.charAt(1) < 0x2E80;
    return text.substring(latin && !language.isChinese() ? 0 : 1, text.length() - 1);
  }
}
