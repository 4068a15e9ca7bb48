package io.duizhao.transcript.json;

import java.util.Locale;

/**
 * JSON with the {@code \\u} escapes of its letters undone, as programs write them that put
 * everything into ASCII.
 */
final class JsonLetters {
  private final String text;
  private final int[] origins;
  private final boolean ascii;

  private JsonLetters(String text, int[] origins, boolean ascii) {
    this.text = text;
    this.origins = origins;
    this.ascii = ascii;
  }

  /** Undoes a file's escapes. */
  static JsonLetters of(String file) {
    int[] origins = new int[file.length() + 1];
    StringBuilder out = new StringBuilder(file.length());
    boolean ascii = true;
    int at = 0;
    while (at < file.length()) {
      origins[out.length()] = at;
      int letter = letter(file, at);
      if (letter >= 0x80) {
        out.append((char) letter);
        at += 6;
      } else if (file.charAt(at) == '\\' && at + 1 < file.length()) {
        out.append(file, at, at + 2);
        origins[out.length() - 1] = at + 1;
        at += 2;
      } else {
        ascii &= file.charAt(at) < 0x80;
        out.append(file.charAt(at));
        at++;
      }
    }
    origins[out.length()] = at;
    return new JsonLetters(out.toString(), origins, ascii && out.length() < file.length());
  }

  private static int letter(String file, int at) {
    if (!file.startsWith("\\u", at) || at + 6 > file.length()) {
      return -1;
    }
    int value = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(file.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    // A line separator stays escaped: it would end a line.
    return value == 0x85 || value == 0x2028 || value == 0x2029 ? -1 : value;
  }

  /** Returns the text with letters in the place of escapes. */
  String text() {
    return text;
  }

  /** Returns where a character of the text stands in the file. */
  int origin(int offset) {
    return origins[offset];
  }

  /** Returns a text as this file would write it: in ASCII where the whole file is. */
  String spell(String replacement) {
    if (!ascii) {
      return replacement;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      out.append(c < 0x80 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return out.toString();
  }
}
