package io.duizhao.check.own;

/**
 * A text that stops a pattern which looks at its characters too often. Some patterns take time that
 * doubles with each character.
 */
final class PatientText implements CharSequence {
  /** Enough to go twice through a line of a million characters. */
  private static final int LOOKS = 2_000_000;

  private final CharSequence text;
  private final int[] looks;

  PatientText(CharSequence text) {
    this(text, new int[1]);
  }

  private PatientText(CharSequence text, int[] looks) {
    this.text = text;
    this.looks = looks;
  }

  /** The text was looked at too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public char charAt(int index) {
    if (++looks[0] > LOOKS) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int begin, int end) {
    return new PatientText(text.subSequence(begin, end), looks);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
