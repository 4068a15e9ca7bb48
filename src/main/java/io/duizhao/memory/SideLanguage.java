package io.duizhao.memory;

import io.duizhao.model.Language;
import io.duizhao.text.Scripts;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Tells by its script whether a text may be in a language. */
final class SideLanguage {
  /** Share of letters from which a script is that of the text. */
  private static final double MOST = 0.5;

  /** Share of kana or hangul from which a text is not Chinese, whatever Han it has. */
  private static final double SOME = 0.1;

  /** Words in small letters from which a text is prose and no name, title or code. */
  private static final int PROSE = 3;

  private SideLanguage() {}

  /** Returns why a text is not in a language; nothing where it may be. */
  static Optional<String> problem(String text, Language language) {
    if (language.isChinese()) {
      if (share(text, SideLanguage::isKanaOrHangul) >= SOME) {
        return Optional.of("has kana or hangul where Chinese was expected");
      }
      return !Scripts.hasHan(text) && isProse(text)
          ? Optional.of("has no Chinese character where Chinese was expected")
          : Optional.empty();
    }
    return Scripts.hanShare(text) > MOST
        ? Optional.of("is Chinese where " + language + " was expected")
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

  private static double share(String text, IntPredicate kind) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters == 0 ? 0 : (double) text.codePoints().filter(kind).count() / letters;
  }

  private static boolean isKanaOrHangul(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
