package io.duizhao.exchange;

import io.duizhao.text.Scripts;

/**
 * Disguises a text so that one sees at once what went through translation: Latin letters get
 * accents, each Han character becomes a syllable, and two of these a word. All else stays.
 */
public final class PseudoText {
  private static final String PLAIN = "AEIOUaeioucnsyz";
  private static final String ACCENTED = "ÀÉÎÖÛàéîöûçñšýž";
  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "àéîöû";

  private PseudoText() {}

  /** Returns the text in disguise. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean han = Scripts.isHan(c);
      if (han && run > 0 && run % 2 == 0) {
        out.append(' ');
      }
      run = han ? run + 1 : 0;
      if (han) {
        out.append(CONSONANTS.charAt(c % CONSONANTS.length()));
        out.append(VOWELS.charAt(c / CONSONANTS.length() % VOWELS.length()));
      } else {
        int plain = PLAIN.indexOf(c);
        out.appendCodePoint(plain < 0 ? c : ACCENTED.charAt(plain));
      }
    }
    return out.toString();
  }
}
