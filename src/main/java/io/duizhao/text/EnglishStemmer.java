package io.duizhao.text;

import io.duizhao.io.ProgramFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Brings the forms of an English word together: plural and verb endings are taken off, irregular
 * forms looked up. It goes less far than Porter's stemmer, so that words of different meaning stay
 * apart; a stem need not be a word.
 */
public final class EnglishStemmer {
  private static final Map<String, String> IRREGULAR = irregularForms();
  private static final List<String> ENDINGS = List.of("ingly", "edly", "ing", "ed", "ly");

  private EnglishStemmer() {}

  /** Returns the stem of a word, in lower case and with straight apostrophes. */
  public static String stem(String word) {
    String w = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (w.endsWith("'s")) {
      w = w.substring(0, w.length() - 2);
    }
    String irregular = IRREGULAR.get(w);
    return irregular != null ? irregular : withoutFinalVowel(withoutVerbEnding(singular(w)));
  }

  /** Returns a word in small letters without its plural ending, as far as that can be seen. */
  public static String singular(String w) {
    int n = w.length();
    if (n > 4 && w.endsWith("ies")) {
      return w.substring(0, n - 3) + "y";
    }
    if (n > 4 && w.endsWith("es") && "sxzh".indexOf(w.charAt(n - 3)) >= 0) {
      return w.substring(0, n - 2);
    }
    boolean plural = n > 3 && w.endsWith("s") && "sui".indexOf(w.charAt(n - 2)) < 0;
    return plural ? w.substring(0, n - 1) : w;
  }

  private static String withoutVerbEnding(String w) {
    for (String ending : ENDINGS) {
      int rest = w.length() - ending.length();
      if (rest > 2 && w.endsWith(ending) && hasVowel(w, rest)) {
        boolean doubled =
            !ending.equals("ly")
                && w.charAt(rest - 1) == w.charAt(rest - 2)
                && "lsz".indexOf(w.charAt(rest - 1)) < 0;
        return w.substring(0, doubled ? rest - 1 : rest);
      }
    }
    return w;
  }

  private static boolean hasVowel(String w, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(w.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutFinalVowel(String w) {
    String stem = w.length() > 3 && w.endsWith("e") ? w.substring(0, w.length() - 1) : w;
    return stem.length() > 3 && stem.endsWith("y")
        ? stem.substring(0, stem.length() - 1) + "i"
        : stem;
  }

  private static Map<String, String> irregularForms() {
    Map<String, String> forms = new HashMap<>();
    for (String line : ProgramFile.lines(EnglishStemmer.class, "irregular-forms.txt")) {
      String[] words = line.split(" ", -1);
      for (String word : words) {
        forms.put(word, words[0]);
      }
    }
    return Map.copyOf(forms);
  }
}
