package io.duizhao.term.variants.form;

import java.util.List;

/**
 * Sentences with their English.
 *
 * @param lines numbers of the sentences in their text
 * @param english what translates them
 */
public record LedgerBead(List<Integer> lines, String english) {
  /** Copies the list. */
  public LedgerBead {
    lines = List.copyOf(lines);
  }
}
