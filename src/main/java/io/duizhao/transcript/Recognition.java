package io.duizhao.transcript;

/**
 * How well a reader's shape fits a file.
 *
 * @param confidence from 0, not at all, to 1, certainly
 * @param reason why, for {@code --explain}
 */
public record Recognition(double confidence, String reason) {
  /** The shape does not fit at all. */
  public static final Recognition NONE = new Recognition(0, "");

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the confidence is outside 0 to 1
   */
  public Recognition {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is outside 0 to 1");
    }
  }
}
