package io.duizhao.term.repair;

/**
 * A correction of a file.
 *
 * @param accepted whether a person wants it
 * @param file path of the file, with {@code /} between its parts
 * @param line line of the file, from 1
 * @param column UTF-16 code unit of the line, from 1
 * @param found what stands there
 * @param proposed what should stand there
 * @param reason why
 * @param sentence the sentence, for the reader
 */
public record Repair(
    boolean accepted,
    String file,
    int line,
    int column,
    String found,
    String proposed,
    String reason,
    String sentence) {
  /** Checks the bounds. */
  public Repair {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line " + line + " and column " + column + " of a repair count from 1");
    }
  }
}
