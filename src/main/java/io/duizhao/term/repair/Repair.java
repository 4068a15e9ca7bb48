package io.duizhao.term.repair;

import java.util.List;

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
  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if line or column is below 1
   */
  public Repair {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line " + line + " and column " + column + " of a repair count from 1");
    }
  }

  /** Returns this one after others were done, of which those before it in its line move it. */
  Repair after(List<Repair> done) {
    int newColumn = column;
    String newSentence = sentence;
    for (Repair other : done) {
      if (other.file.equals(file) && other.line == line) {
        newColumn += other.column < column ? other.proposed.length() - other.found.length() : 0;
      }
      if (other.file.equals(file) && other.sentence.equals(sentence)) {
        int at = newSentence.indexOf(other.found);
        newSentence =
            at < 0
                ? newSentence
                : newSentence.substring(0, at)
                    + other.proposed
                    + newSentence.substring(at + other.found.length());
      }
    }
    return new Repair(accepted, file, line, newColumn, found, proposed, reason, newSentence);
  }
}
