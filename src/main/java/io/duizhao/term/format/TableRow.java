package io.duizhao.term.format;

import io.duizhao.term.GlossaryProblem;

/** A row of a table, whatever kind of file it stands in. */
interface TableRow {
  /** Returns the number of cells. */
  int size();

  /** Returns a cell's text; the first is 0. */
  String cell(int index);

  /** Returns the row's line in a text, or its number in a sheet, from 1. */
  int line();

  /** Returns a problem at a cell; a cell that the row lacks stands for the row's begin. */
  GlossaryProblem problem(int cell, String message);

  /** Returns whether no cell has anything but white space. */
  default boolean isBlank() {
    for (int i = 0; i < size(); i++) {
      if (!cell(i).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
