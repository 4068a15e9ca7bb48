package io.duizhao.memory;

import io.duizhao.model.language.Language;
import io.duizhao.text.Scripts;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells by its characters and small words whether a text may be in a language. */
final class SideLanguage {
  /** Share of letters from which a script is that of the text. */
  private static final double MOST = 0.5;

  /** Share of kana, hangul or Japanese characters from which a text is not Chinese. */
  private static final double SOME = 0.1;

  /** Words in small letters from which a text is prose and no name, title or code. */
  private static final int PROSE = 3;

  /** Characters of another script that tell of it, at least; one may be in a name. */
  private static final int TELLING = 2;

  private static final List<String> TRADITIONAL = List.of("tw", "hk", "mo", "hant");

  private SideLanguage() {}

  /** Returns why a text is not in a language; nothing where it may be. */
  static Optional<String> problem(String text, Language language) {
    return language.isChinese() ? notChinese(text) : notLatin(text, language);
  }

  private static Optional<String> notChinese(String text) {
    Map<UnicodeScript, Integer> scripts = scripts(text);
    int letters = scripts.values().stream().mapToInt(n -> n).sum();
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int hangul = scripts.getOrDefault(UnicodeScript.HANGUL, 0);
    if (kana + hangul > 0 && kana + hangul >= SOME * letters) {
      return Optional.of("has kana or hangul where Chinese was expected");
    }
    LegacyHan.Counts han = LegacyHan.count(text);
    if (han.japanese() >= TELLING && han.japanese() >= SOME * han.han()) {
      return Optional.of(
          "has Japanese characters ("
              + String.join(" ", LegacyHan.japanese(text))
              + ") where Chinese was expected");
    }
    return !Scripts.hasHan(text) && isProse(text)
        ? Optional.of("has no Chinese character where Chinese was expected")
        : Optional.empty();
  }

  private static Optional<String> notLatin(String text, Language language) {
    Map<UnicodeScript, Integer> scripts = scripts(text);
    int letters = scripts.values().stream().mapToInt(n -> n).sum();
    for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
      if (script.getKey() != UnicodeScript.LATIN && script.getValue() > MOST * letters) {
        String name = script.getKey().name();
        return Optional.of(
            (script.getKey() == UnicodeScript.HAN
                    ? "is Chinese"
                    : "is in "
                        + name.charAt(0)
                        + name.substring(1).toLowerCase(Locale.ROOT)
                        + " letters")
                + " where "
                + language
                + " was expected");
      }
    }
    return isProse(text)
        ? FunctionWords.otherThan(language.primary(), text)
            .map(other -> "is " + other + " where " + language + " was expected")
        : Optional.empty();
  }

  /**
   * Returns why a Chinese text is not in the script of its language: Traditional in Taiwan, Hong
   * Kong and Macau and where the tag says {@code Hant}, else Simplified.
   */
  static Optional<String> scriptProblem(String text, Language language) {
    if (!language.isChinese()) {
      return Optional.empty();
    }
    boolean traditional =
        List.of(language.tag().toLowerCase(Locale.ROOT).split("-")).stream()
            .anyMatch(TRADITIONAL::contains);
    LegacyHan.Counts han = LegacyHan.count(text);
    int wrong = traditional ? han.simplified() : han.traditional();
    int right = traditional ? han.traditional() : han.simplified();
    return wrong >= TELLING && wrong > 2 * right
        ? Optional.of(
            "is in "
                + (traditional ? "Simplified" : "Traditional")
                + " characters where "
                + language
                + " was expected")
        : Optional.empty();
  }

  /** Returns whether a text without Han is a sentence rather than a name, title or code. */
  static boolean isProse(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && words < PROSE; i++) {
      char c = text.charAt(i);
      words += !inWord && Character.isLowerCase(c) ? 1 : 0;
      inWord = !Character.isWhitespace(c);
    }
    return words >= PROSE;
  }

  /** Returns how many letters a text has of each script. */
  private static Map<UnicodeScript, Integer> scripts(String text) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return scripts;
  }
}
