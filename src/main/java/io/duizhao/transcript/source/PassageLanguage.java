package io.duizhao.transcript.source;

import io.duizhao.model.language.Language;
import io.duizhao.text.Scripts;

/** Which language a passage is written in, where it is not its document's. */
public final class PassageLanguage {
  /** Words or Han characters from which a passage in the other language is believed. */
  private static final int ENOUGH = 5;

  private PassageLanguage() {}

  /** Returns the passage's language; the expected one where little speaks against it. */
  public static Language of(String text, Language expected) {
    double han = Scripts.hanShare(text);
    if (expected.isChinese()) {
      return han == 0 && latinWords(text) >= ENOUGH ? Language.EN_US : expected;
    }
    boolean chinese = han > 0.5 && text.codePoints().filter(Scripts::isHan).count() >= ENOUGH;
    return chinese ? Language.ZH_CN : expected;
  }

  private static int latinWords(String text) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || Whitespace.is(text.charAt(i));
      if (ends) {
        words += letters > 1 ? 1 : 0;
        letters = 0;
      } else if (text.charAt(i) < 0x250 && Character.isLetter(text.charAt(i))) {
        letters++;
      }
    }
    return words;
  }
}
