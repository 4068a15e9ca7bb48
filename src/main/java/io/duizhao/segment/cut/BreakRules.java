package io.duizhao.segment.cut;

import io.duizhao.model.language.Language;

/** Rules that look at a few characters on either side and say where a sentence may end. */
public interface BreakRules {
  /**
   * Returns the places where a sentence may end, in time linear in the text's length.
   *
   * @return rising offsets in UTF-16 code units, each inside the text: neither 0 nor its length
   */
  int[] candidates(String text, Language language);

  /** Returns in words which rule proposes a place that {@link #candidates} returned. */
  String reason(String text, Language language, int place);
}
