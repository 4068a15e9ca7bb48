package io.duizhao.exchange;

/** The looks of a table's cells, by their place from 0 in {@code xlsx/styles.xml}. */
final class CellStyles {
  static final int HEADING = 1;

  private static final int SCORE = 2;
  private static final int TEXT = 4;

  private CellStyles() {}

  /** Returns the style of a score. */
  static int ofScore(boolean doubtful) {
    return SCORE + (doubtful ? 1 : 0);
  }

  /**
   * Returns the style of a text.
   *
   * @param doubtful whether its row needs a look
   * @param editable whether people may write in the cell
   * @param literal whether the text would become a formula when it is edited
   */
  static int ofText(boolean doubtful, boolean editable, boolean literal) {
    return TEXT + (doubtful ? 4 : 0) + (editable ? 2 : 0) + (literal ? 1 : 0);
  }
}
