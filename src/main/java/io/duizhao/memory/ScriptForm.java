package io.duizhao.memory;

import io.duizhao.text.Traditional;

/** Which script a Chinese text is written in, where its characters tell. */
enum ScriptForm {
  TRADITIONAL,
  SIMPLIFIED;

  /** Characters of both scripts although they have a simplified form. */
  private static final String BOTH = "著乾藉瞭夥徵於餘後麼裏";

  /** Returns the script: Simplified unless a character is Traditional only. */
  static ScriptForm of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Traditional.simplified(c) != c && BOTH.indexOf(c) < 0) {
        return TRADITIONAL;
      }
    }
    return SIMPLIFIED;
  }
}
