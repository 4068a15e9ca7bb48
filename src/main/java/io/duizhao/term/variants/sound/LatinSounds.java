package io.duizhao.term.variants.sound;

import io.duizhao.term.variants.form.FoldedLetters;

/** How near two Latin names are, in letters and by sound. */
public final class LatinSounds {
  private LatinSounds() {}

  /** Returns the number of letters to change, put in or leave out (Levenshtein 1966). */
  public static int edits(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
        diagonal = above;
      }
    }
    return row[right.length()];
  }

  /** Returns the consonants by sound, and whether a vowel begins the word. */
  public static String key(String word) {
    String letters =
        undoubled(FoldedLetters.of(word)).replace("ph", "f").replace("ck", "k").replace("y", "i");
    if (letters.isEmpty()) {
      return "";
    }
    String first = "aeiou".indexOf(letters.charAt(0)) >= 0 ? "A" : letters.substring(0, 1);
    return first
        + letters.substring(1).replaceAll("[aeiouh]", "").replace('c', 'k').replace('z', 's');
  }

  /** Returns the word with each double letter once. */
  public static String undoubled(String word) {
    return word.replaceAll("(.)\\1", "$1");
  }
}
