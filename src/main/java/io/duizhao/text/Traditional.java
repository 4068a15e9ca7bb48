package io.duizhao.text;

import io.duizhao.io.ProgramFile;

/**
 * Brings traditional characters to simplified ones, character by character, for comparing only: 著
 * and 乾 have two simplified forms, and one of them is taken.
 */
public final class Traditional {
  private static final char[] SIMPLIFIED = load();

  private Traditional() {}

  /** Returns the simplified character for a traditional one, or the character itself. */
  public static char simplified(char c) {
    return c < 0x3400 ? c : SIMPLIFIED[c];
  }

  /** Returns the text with each traditional character as a simplified one; as long as before. */
  public static String simplified(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = simplified(characters[i]);
    }
    return new String(characters);
  }

  private static char[] load() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (String line : ProgramFile.lines(Traditional.class, "traditional.txt")) {
      for (int i = 0; i + 1 < line.length(); i += 2) {
        table[line.charAt(i)] = line.charAt(i + 1);
      }
    }
    return table;
  }
}
