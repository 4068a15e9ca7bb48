package io.duizhao.exchange.subtitle;

import io.duizhao.model.language.Language;
import io.duizhao.text.DisplayWidth;
import io.duizhao.text.WordTagger;
import java.util.List;

/**
 * A text with the places where it may be broken. Places count from 0, the text's begin, to {@link
 * #last()}, its end.
 */
final class BrokenText {
  private final String text;
  private final int[] ends;
  private final int[] nexts;
  private final double[] costs;
  private final int[] columns;

  private BrokenText(String text, List<PhraseBreaks.Break> breaks, int[] columns) {
    this.text = text;
    this.columns = columns;
    int n = breaks.size() + 2;
    ends = new int[n];
    nexts = new int[n];
    costs = new double[n];
    for (int i = 1; i < n - 1; i++) {
      PhraseBreaks.Break at = breaks.get(i - 1);
      ends[i] = at.end();
      nexts[i] = at.next();
      costs[i] = at.cost();
    }
    ends[n - 1] = text.length();
    nexts[n - 1] = text.length();
  }

  /** Finds the breaks of a text that has no white space at its ends. */
  static BrokenText of(String text, Language language, WordTagger chinese) {
    return new BrokenText(
        text, PhraseBreaks.in(language, chinese).of(text), DisplayWidth.in(language).before(text));
  }

  /** Returns the place at the text's end. */
  int last() {
    return ends.length - 1;
  }

  /** Returns how badly a place divides the text; 0 at its ends. */
  double cost(int place) {
    return costs[place];
  }

  /** Returns the text between two places. */
  String between(int from, int to) {
    return text.substring(nexts[from], ends[to]);
  }

  /** Returns the columns of the text between two places. */
  int columns(int from, int to) {
    return columns[ends[to]] - columns[nexts[from]];
  }

  /** Returns the columns of the whole text. */
  int columns() {
    return columns[text.length()];
  }

  /** Returns the share of the text, from 0 to 1, that stands before what follows a place. */
  double share(int place) {
    return columns() == 0 ? 0 : columns[nexts[place]] / (double) columns();
  }
}
