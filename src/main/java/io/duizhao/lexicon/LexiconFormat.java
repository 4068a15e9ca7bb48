package io.duizhao.lexicon;

/**
 * The compiled lexicon's layout, all numbers big-endian:
 *
 * <ul>
 *   <li>{@code int} magic with version; {@code int} where the stems, readings, words and rows begin
 *   <li>stems, then syllables, each: {@code int} count, then UTF-8 strings after a byte of length
 *   <li>readings: {@code int} count, code points in order as {@code int}, then for each two {@code
 *       short} syllable numbers, {@value #NO_SYLLABLE} for none
 *   <li>words: {@code int} longest; for each length from 1 the {@code int} count, the words of that
 *       length in order as UTF-16, then the three-byte offset of each one's row
 *   <li>rows: number of translations, then for each the stem's number and one byte of weight, the
 *       two numbers with seven bits to a byte, low bits first, the top bit set on all but the last
 * </ul>
 *
 * Words with equal translations share a row; stems are numbered by how often they occur.
 */
final class LexiconFormat {
  /** {@code DZL} and the version. */
  static final int MAGIC = 0x445A4C01;

  static final int NO_SYLLABLE = -1;
  static final int OFFSET_BYTES = 3;

  /** A weight is stored as -{@value} times its natural logarithm: steps of about 3 %. */
  private static final double STEPS = 32;

  private LexiconFormat() {}

  /** Returns the byte for a probability. */
  static byte weight(double probability) {
    return (byte) Math.min(255, Math.round(-STEPS * Math.log(probability)));
  }

  /** Returns the probability of every byte. */
  static float[] probabilities() {
    float[] all = new float[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (float) Math.exp(-i / STEPS);
    }
    return all;
  }
}
