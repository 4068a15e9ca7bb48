package io.duizhao.term.variants.link;

import io.duizhao.lexicon.NameLexicon;
import io.duizhao.term.variants.form.Form;
import io.duizhao.term.variants.form.FormKind;
import io.duizhao.term.variants.form.FormTable;
import java.util.List;

/** The Chinese forms that may be compared by sound. */
final class HanForms {
  // Odds of characters and the score of a spelling, in nats. docs/variants.md, "Bounds".
  private static final double KNOWN_MEAN = 0.8;
  private static final double KNOWN_LEAST = -0.5;

  private static final double SPELLED = 1.2;

  private HanForms() {}

  /** Returns the names, but none with a stray character at its end. */
  static List<Form> names(FormTable forms, NameLexicon names) {
    return forms.all().stream()
        .filter(form -> isName(form, names) && !hasStray(form, forms, names))
        .toList();
  }

  private static boolean isName(Form form, NameLexicon names) {
    if (form.is(FormKind.HAN_NAME) || form.is(FormKind.CHINESE_NAME)) {
      return true;
    }
    return form.is(FormKind.KNOWN_NAME)
        && isSpelling(form.text(), names)
        && names.meanOdds(form.text()) > KNOWN_MEAN
        && names.leastOdds(form.text()) > KNOWN_LEAST;
  }

  /** Of the dictionary's names those count that are written by sound: 特斯拉 for Tesla. */
  private static boolean isSpelling(String text, NameLexicon names) {
    List<String> pinyin = names.syllables(text);
    return names.names(text).stream()
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .filter(name -> !pinyin.contains(NameLexicon.letters(name)))
        .anyMatch(name -> names.transliteration(text, name) >= SPELLED);
  }

  private static boolean hasStray(Form form, FormTable forms, NameLexicon names) {
    String text = form.text();
    if (text.length() < 3 || names.dictionary().contains(text)) {
      return false;
    }
    String shorter = text.substring(0, text.length() - 1);
    return forms.count(shorter) > form.count()
        || text.indexOf('·') < 0 && !names.names(shorter).isEmpty();
  }
}
