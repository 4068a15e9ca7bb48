package io.duizhao.memory;

import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What has to change in one text to make it another: the longest common run of words, numbers and
 * Chinese characters stays.
 */
public final class Difference {
  /** Texts for which more pairs of words had to be compared have one piece each. */
  private static final long MOST = 4_000_000;

  private final List<String> one;
  private final List<String> other;

  private Difference(List<String> one, List<String> other) {
    this.one = one;
    this.other = other;
  }

  /** To which of the two texts a piece belongs. */
  public enum Side {
    /** It stays. */
    BOTH,
    /** It has to go. */
    ONE,
    /** It has to come. */
    OTHER
  }

  /**
   * A stretch of the texts.
   *
   * @param side to which text it belongs
   * @param text what stands there
   */
  public record Piece(Side side, String text) {}

  /**
   * Returns the pieces that lead from one text to the other; what goes stands before what comes.
   */
  public static List<Piece> of(String one, String other) {
    return new Difference(words(one), words(other)).pieces();
  }

  private List<Piece> pieces() {
    int begin = 0;
    int least = Math.min(one.size(), other.size());
    while (begin < least && one.get(begin).equals(other.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < least - begin
        && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
      end++;
    }
    List<Piece> pieces = new ArrayList<>();
    add(pieces, Side.BOTH, one.subList(0, begin));
    between(pieces, one.subList(begin, one.size() - end), other.subList(begin, other.size() - end));
    add(pieces, Side.BOTH, one.subList(one.size() - end, one.size()));
    return List.copyOf(pieces);
  }

  private static void between(List<Piece> pieces, List<String> gone, List<String> come) {
    if ((long) gone.size() * come.size() > MOST) {
      add(pieces, Side.ONE, gone);
      add(pieces, Side.OTHER, come);
      return;
    }
    int[][] common = common(gone, come);
    List<String> leaving = new ArrayList<>();
    List<String> coming = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < gone.size() || j < come.size()) {
      if (i < gone.size() && j < come.size() && gone.get(i).equals(come.get(j))) {
        flush(pieces, leaving, coming);
        add(pieces, Side.BOTH, Collections.singletonList(gone.get(i++)));
        j++;
      } else if (j == come.size() || i < gone.size() && common[i + 1][j] >= common[i][j + 1]) {
        leaving.add(gone.get(i++));
      } else {
        coming.add(come.get(j++));
      }
    }
    flush(pieces, leaving, coming);
  }

  /** Returns how many words the rests of the two lists have in common, in their order. */
  private static int[][] common(List<String> gone, List<String> come) {
    int[][] common = new int[gone.size() + 1][come.size() + 1];
    for (int i = gone.size() - 1; i >= 0; i--) {
      for (int j = come.size() - 1; j >= 0; j--) {
        common[i][j] =
            gone.get(i).equals(come.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void flush(List<Piece> pieces, List<String> leaving, List<String> coming) {
    add(pieces, Side.ONE, leaving);
    add(pieces, Side.OTHER, coming);
    leaving.clear();
    coming.clear();
  }

  private static void add(List<Piece> pieces, Side side, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    String text = String.join("", words);
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).side() == side) {
      pieces.set(last, new Piece(side, pieces.get(last).text() + text));
    } else {
      pieces.add(new Piece(side, text));
    }
  }

  /** Cuts a text into words, numbers and single other characters. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin + Character.charCount(text.codePointAt(begin));
      if (isWord(text.codePointAt(begin))) {
        while (end < text.length() && isWord(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
      }
      words.add(text.substring(begin, end));
      begin = end;
    }
    return words;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) && !Scripts.isHan(c);
  }
}
