package io.duizhao.memory.lucene;

import io.duizhao.model.language.Language;

/**
 * The names of the fields that hold one language of a unit.
 *
 * @param text the text, as doc value
 * @param key the text's name
 * @param context the name of the text between its neighbours, where it has some
 * @param grams the text's pieces, of the first unit with the same text and translation
 * @param length how many pieces it has, as doc value
 */
record SideFields(String text, String key, String context, String grams, String length) {
  static final String LINE = "line";
  static final String MACHINE = "machine";

  static SideFields of(Language language) {
    String name = language.primary();
    return new SideFields(
        name + ".text", name + ".key", name + ".context", name + ".grams", name + ".length");
  }
}
