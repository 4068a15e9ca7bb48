package io.duizhao.align.mark;

import java.util.List;

/**
 * What the marks of a side say about where its beads can begin and end, one class a sentence,
 * numbered from 0. An open quotation is followed from sentence to sentence.
 */
public final class Marks {
  /** Number of classes of {@link #lastMark}. */
  public static final int LAST_MARKS = MarkReader.NO_MARK + 1;

  /** Number of classes of {@link #quotation}. */
  public static final int QUOTATIONS = 4;

  /** Number of classes of {@link #opening}. */
  public static final int OPENINGS = 4;

  /** Sentences after which a quotation that nothing closes is given up. */
  private static final int RUNAWAY = 12;

  private final int[] lastMark;
  private final int[] quotation;
  private final int[] opening;

  private Marks(List<String> sentences, MarkReader reader) {
    int n = sentences.size();
    lastMark = new int[n];
    quotation = new int[n];
    opening = new int[n];
    boolean inside = false;
    int run = 0;
    for (int i = 0; i < n; i++) {
      String sentence = sentences.get(i).strip();
      lastMark[i] = reader.lastMark(sentence);
      boolean after = reader.insideAfter(sentence, inside);
      quotation[i] = (reader.closesAtEnd(sentence) ? 1 : 0) + (after ? 2 : 0);
      opening[i] = inside ? 2 : reader.opensAtBegin(sentence) ? 1 : reader.opens(sentence) ? 3 : 0;
      run = after ? run + 1 : 0;
      inside = after && run <= RUNAWAY;
      run = inside ? run : 0;
    }
  }

  /** Reads the marks of Chinese sentences, in the order of the text. */
  public static Marks ofChinese(List<String> sentences) {
    return new Marks(sentences, new ChineseMarks());
  }

  /** Reads the marks of English sentences, in the order of the text. */
  public static Marks ofEnglish(List<String> sentences) {
    return new Marks(sentences, new EnglishMarks());
  }

  /**
   * Returns the classes of the last marks: full stop, question mark, exclamation mark, ellipsis,
   * dash, colon, semicolon, comma, none.
   */
  public int[] lastMark() {
    return lastMark.clone();
  }

  /** Returns 1 where a sentence closes with a quotation mark, plus 2 where it is still inside. */
  public int[] quotation() {
    return quotation.clone();
  }

  /**
   * Returns 0 where a sentence begins outside a quotation, 1 where it opens one, 2 inside one, 3
   * where one opens further on.
   */
  public int[] opening() {
    return opening.clone();
  }
}
