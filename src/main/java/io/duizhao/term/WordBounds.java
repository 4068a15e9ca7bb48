package io.duizhao.term;

import io.duizhao.model.text.Span;
import io.duizhao.text.ChineseWords;
import io.duizhao.text.Scripts;
import io.duizhao.text.Traditional;
import java.util.Arrays;

/**
 * Says whether a short Chinese term is a piece of other words: 代理 in 代理商, 学会 in 小学会. The characters
 * around it are cut into as few dictionary words as possible, once freely and once with the term as
 * a word of its own; where the term takes more words, it is a piece.
 */
final class WordBounds {
  /** Longer terms are hardly ever pieces of ordinary words. */
  private static final int LONGEST = 3;

  /** So many characters are looked at on either side; words of a dictionary are not longer. */
  private static final int AROUND = 8;

  private final ChineseWords.Dictionary words;

  WordBounds(ChineseWords.Dictionary words) {
    this.words = words;
  }

  /** Returns whether a stretch of Chinese characters is a piece of other words. */
  boolean isPiece(String text, Span stretch) {
    if (stretch.length() > LONGEST || !isHan(text, stretch.begin(), stretch.end())) {
      return false;
    }
    int begin = stretch.begin();
    while (begin > Math.max(0, stretch.begin() - AROUND) && isHan(text, begin - 1, begin)) {
      begin--;
    }
    int end = stretch.end();
    while (end < Math.min(text.length(), stretch.end() + AROUND) && isHan(text, end, end + 1)) {
      end++;
    }
    if (begin == stretch.begin() && end == stretch.end()) {
      return false;
    }
    String run = Traditional.simplified(text.substring(begin, end));
    return takesMoreWords(run, stretch.shift(-begin));
  }

  /** Returns whether a run of characters takes more words where the term is one of them. */
  private boolean takesMoreWords(String run, Span term) {
    if (!isCrossed(run, term.begin()) && !isCrossed(run, term.end())) {
      return false;
    }
    int forced = fewestWords(run, 0, term.begin()) + 1 + fewestWords(run, term.end(), run.length());
    return forced > fewestWords(run, 0, run.length());
  }

  /** Returns whether a word reaches over an offset; where none does, a cut may be made there. */
  private boolean isCrossed(String run, int offset) {
    int longest = words.longest();
    for (int first = Math.max(0, offset - longest + 1); first < offset; first++) {
      int last = Math.min(run.length(), first + longest);
      for (int at = offset + 1; at <= last; at++) {
        if (words.contains(run, first, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isHan(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Scripts.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of words in the best cut of a part of a run. */
  private int fewestWords(String run, int begin, int end) {
    int[] fewest = new int[end - begin + 1];
    Arrays.fill(fewest, 1, fewest.length, Integer.MAX_VALUE);
    for (int i = begin; i < end; i++) {
      int longest = Math.min(words.longest(), end - i);
      for (int length = 1; length <= longest; length++) {
        int cost = fewest[i - begin] + 1;
        int at = i - begin + length;
        if (cost < fewest[at] && (length == 1 || words.contains(run, i, i + length))) {
          fewest[at] = cost;
        }
      }
    }
    return fewest[end - begin];
  }
}
