package io.duizhao.term.repair;

import java.util.List;

/** Shows changes within lines as a unified diff, three lines of context around each. */
public final class UnifiedDiff {
  /** Lines around a change, as diff and git show. */
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /**
   * Returns the diff of two texts with the same number of lines; empty where they are equal.
   *
   * @param file path of the file
   */
  public static String of(String file, String before, String after) {
    List<String> old = List.of(before.split("(?<=\n)", -1));
    List<String> changed = List.of(after.split("(?<=\n)", -1));
    StringBuilder diff = new StringBuilder();
    int line = 0;
    while (line < old.size()) {
      if (old.get(line).equals(changed.get(line))) {
        line++;
        continue;
      }
      int begin = Math.max(0, line - CONTEXT);
      int end = hunkEnd(old, changed, line);
      diff.append(diff.length() == 0 ? "--- a/" + file + "\n+++ b/" + file + "\n" : "");
      int first = begin + 1;
      int count = end - begin;
      diff.append("@@ -" + first + "," + count + " +" + first + "," + count + " @@\n");
      hunk(old, changed, begin, end, diff);
      line = end;
    }
    return diff.toString();
  }

  /** Returns the end of the lines from the first changed one on that lie near each other. */
  private static int hunkEnd(List<String> old, List<String> changed, int first) {
    int last = first;
    for (int i = first; i < old.size() && i <= last + 2 * CONTEXT; i++) {
      if (!old.get(i).equals(changed.get(i))) {
        last = i;
      }
    }
    int end = Math.min(old.size(), last + CONTEXT + 1);
    return end == old.size() && old.get(end - 1).isEmpty() ? end - 1 : end;
  }

  private static void hunk(
      List<String> old, List<String> changed, int begin, int end, StringBuilder diff) {
    int i = begin;
    while (i < end) {
      if (old.get(i).equals(changed.get(i))) {
        line(' ', old.get(i++), diff);
        continue;
      }
      int from = i;
      while (i < end && !old.get(i).equals(changed.get(i))) {
        line('-', old.get(i++), diff);
      }
      for (int k = from; k < i; k++) {
        line('+', changed.get(k), diff);
      }
    }
  }

  private static void line(char mark, String text, StringBuilder diff) {
    diff.append(mark).append(text);
    if (!text.endsWith("\n")) {
      diff.append("\n\\ No newline at end of file\n");
    }
  }
}
