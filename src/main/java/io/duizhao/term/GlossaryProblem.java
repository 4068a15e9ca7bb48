package io.duizhao.term;

import io.duizhao.model.finding.Severity;
import io.duizhao.text.Excerpt;

/**
 * Something wrong in a glossary file; the rest of the file is still used.
 *
 * @param file path of the file as a person would write it
 * @param line from 1
 * @param column UTF-16 code unit of the line, from 1
 * @param message what is wrong and what was expected
 * @param severity an error where something was left out that stands nowhere else
 */
public record GlossaryProblem(
    String file, int line, int column, String message, Severity severity) {
  /** So much of a cell is quoted: a damaged file may have cells of megabytes. */
  private static final int QUOTED = 60;

  /** Makes an error. */
  public GlossaryProblem(String file, int line, int column, String message) {
    this(file, line, column, message, Severity.ERROR);
  }

  /** Returns whether something was left out that stands nowhere else. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Returns the same problem as a warning. */
  public GlossaryProblem asWarning() {
    return new GlossaryProblem(file, line, column, message, Severity.WARNING);
  }

  /** Returns a cell as messages quote it. */
  public static String quoted(String cell) {
    return "'" + Excerpt.of(cell, QUOTED) + "'";
  }

  /** Returns {@code file:line:column: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
