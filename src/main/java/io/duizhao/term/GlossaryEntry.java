package io.duizhao.term;

import io.duizhao.model.term.Concept;

/**
 * A concept with the place it was read from.
 *
 * @param concept the concept
 * @param file path of the file as a person would write it
 * @param line line of the file on which its row begins, from 1
 */
public record GlossaryEntry(Concept concept, String file, int line) {
  /** Returns {@code file:line}. */
  String place() {
    return file + ":" + line;
  }

  /** Returns the problem of a second row with an id. */
  GlossaryProblem duplicateOf(GlossaryEntry first) {
    return problem(
        "id '"
            + concept.id()
            + "' is taken by "
            + first.place()
            + "; this row is left out, give it another id");
  }

  /** Returns a problem at the row's begin. */
  GlossaryProblem problem(String message) {
    return new GlossaryProblem(file, line, 1, message);
  }
}
