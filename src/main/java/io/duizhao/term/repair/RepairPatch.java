package io.duizhao.term.repair;

import io.duizhao.io.InputException;
import io.duizhao.io.Patch;
import io.duizhao.text.LineIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns the corrections of a file into changes of its text. */
public final class RepairPatch {
  private RepairPatch() {}

  /**
   * Returns the changes, of accepted corrections and others.
   *
   * @throws InputException where the text is another than they were made for, or two of them
   *     overlap
   */
  public static Patch of(String text, List<Repair> repairs) {
    LineIndex lines = new LineIndex(text);
    List<Patch.Edit> edits = new ArrayList<>();
    List<Repair> sorted =
        repairs.stream()
            .sorted(Comparator.comparingInt(Repair::line).thenComparingInt(Repair::column))
            .toList();
    int done = 0;
    for (Repair repair : sorted) {
      int begin = lines.offset(repair.line(), repair.column());
      if (begin < 0 || !text.startsWith(repair.found(), begin)) {
        throw InputException.at(
            place(repair),
            "'" + repair.found() + "' does not stand there; propose the repairs anew");
      }
      if (begin < done) {
        throw InputException.at(
            place(repair),
            "'" + repair.found() + "' overlaps the repair before it; accept one of them");
      }
      done = begin + repair.found().length();
      edits.add(new Patch.Edit(begin, done, repair.proposed()));
    }
    return new Patch(edits);
  }

  private static String place(Repair repair) {
    return repair.file() + ":" + repair.line() + ":" + repair.column();
  }
}
