package io.duizhao.cli.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remarks on many documents: those that say the same of several files are said once. */
final class RemarkTally {
  /** So many are told; the others are counted. */
  private static final int MOST = 20;

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private int others;

  /** Remarks that say the same, and the first of them. */
  private static final class Group {
    private final String first;
    private int count = 1;

    Group(String first) {
      this.first = first;
    }
  }

  /** Adds a remark of the form {@code file: what}. */
  void add(String remark) {
    String what = remark.substring(remark.indexOf(": ") + 1);
    Group group = groups.get(what);
    if (group != null) {
      group.count++;
    } else if (groups.size() < MOST) {
      groups.put(what, new Group(remark));
    } else {
      others++;
    }
  }

  /** Returns the remarks as lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Group group : groups.values()) {
      lines.add(
          group.count == 1 ? group.first : group.first + " (and " + (group.count - 1) + " more)");
    }
    if (others > 0) {
      lines.add(others + " more remarks; --verbose tells them all");
    }
    return lines;
  }
}
