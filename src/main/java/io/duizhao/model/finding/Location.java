package io.duizhao.model.finding;

/**
 * A place in a source document.
 *
 * @param file path as a person would write it
 * @param segment id of the unit or segment, or empty
 * @param line line of the file from 1, or 0 where it has none
 * @param column UTF-16 code unit of the line from 1, or 0 where it has none
 */
public record Location(String file, String segment, int line, int column) {
  /** Returns {@code file:line:column}, as far as known. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
