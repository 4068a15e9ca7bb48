package io.duizhao.term;

/** How a stretch of a text is like a name. */
enum NameForm {
  /** It is the name. */
  SAME,
  /** It is the name but for the case of its letters. */
  OTHER_CASE,
  /** It is another word or another form. */
  OTHER;

  /** Compares two texts. */
  static NameForm of(String found, String name) {
    if (found.equals(name)) {
      return SAME;
    }
    return found.equalsIgnoreCase(name) ? OTHER_CASE : OTHER;
  }
}
