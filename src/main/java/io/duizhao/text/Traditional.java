package io.duizhao.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

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

  private static char[] load() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    try (InputStream in =
            Objects.requireNonNull(Traditional.class.getResourceAsStream("traditional.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (int i = 0; i + 1 < line.length() && !line.startsWith("#"); i += 2) {
          table[line.charAt(i)] = line.charAt(i + 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }
}
