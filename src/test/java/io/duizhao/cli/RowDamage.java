package io.duizhao.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Does to the rows of a table what people do, and notes what has to come of it. */
final class RowDamage {
  private final List<List<String>> rows;
  private final Random random;
  private final ExpectedReturn expected;
  private final List<List<String>> added = new ArrayList<>();
  private final List<List<String>> gone = new ArrayList<>();
  private final int id;
  private final int source;
  private final int target;
  private final int state;
  private final int comment;
  private final int key;

  private RowDamage(List<List<String>> rows, Random random, ExpectedReturn expected) {
    this.rows = rows;
    this.random = random;
    this.expected = expected;
    List<String> headings = rows.get(0);
    id = headings.indexOf("id");
    source = headings.indexOf("source");
    target = headings.indexOf("target");
    state = headings.indexOf("state");
    comment = headings.indexOf("comment");
    key = headings.size() - 1;
  }

  /** Damages the rows below the first. */
  static void in(List<List<String>> rows, Random random, ExpectedReturn expected) {
    new RowDamage(rows, random, expected).work();
  }

  private void work() {
    List<List<String>> body = new ArrayList<>(rows.subList(1, rows.size()));
    for (List<String> row : body) {
      if (row.get(source).isEmpty()) {
        addition(row);
      } else {
        damage(row);
      }
    }
    body.removeAll(gone);
    if (random.nextBoolean()) {
      List<List<String>> before = new ArrayList<>(body);
      Collections.shuffle(body, random);
      if (!before.equals(body)) {
        expected.fault("reordered", "");
      }
    }
    // A doubled row or one that was put in stands below the others.
    body.addAll(added);
    List<String> headings = rows.get(0);
    rows.clear();
    rows.add(headings);
    rows.addAll(body);
  }

  /** What the translation adds has no source; what is done to it can only be told. */
  private void addition(List<String> row) {
    switch (random.nextInt(4)) {
      case 0 -> {
        gone.add(row);
        expected.fault("missing", row.get(id));
      }
      case 1 -> {
        row.set(target, "Another aside " + random.nextInt(1_000_000));
        expected.edit(row.get(target));
        expected.fault("added", row.get(id));
      }
      case 2 -> {
        row.set(comment, "Aside remark " + random.nextInt(1_000_000));
        expected.comment(row.get(comment));
      }
      default -> {}
    }
  }

  private void damage(List<String> row) {
    String name = row.get(id);
    String before = row.get(target);
    ShownWords words = new ShownWords(row.get(source), random);
    boolean edited = random.nextBoolean();
    if (edited) {
      row.set(target, words.right("Edit"));
    }
    int kind = random.nextInt(24);
    if (kind > 0 && random.nextInt(5) == 0) {
      row.set(comment, "Remark " + random.nextInt(1_000_000));
      expected.comment(row.get(comment));
    }
    switch (kind) {
      case 0 -> {
        gone.add(row);
        expected.fault("missing", name);
        return;
      }
      case 1 -> {
        List<String> twin = new ArrayList<>(row);
        twin.set(target, words.right("Twin"));
        added.add(twin);
        expected.edit(twin.get(target));
        expected.fault("duplicate-id", name);
      }
      case 2 -> {
        row.set(source, row.get(source) + "多");
        expected.fault("changed-source", name);
      }
      case 3 -> {
        row.set(id, "damaged" + random.nextInt(1000));
        expected.fault("damaged-row", row.get(id));
        expected.fault("missing", name);
      }
      case 4 -> {
        row.set(id, "");
        row.set(key, "");
        if (!row.get(target).isEmpty()) {
          expected.fault("no-id", "");
        }
        expected.fault("missing", name);
      }
      case 5 -> {
        row.set(state, "finished");
        expected.fault("unknown-state", name);
      }
      case 6 -> {
        row.set(target, "");
        if (!before.isEmpty()) {
          expected.fault("emptied", name);
        }
        return;
      }
      case 7, 8, 9 -> {
        if (words.areAny()) {
          String fault = words.fault();
          row.set(target, words.wrong(fault, "Wrong"));
          expected.fault(fault + "-code", name);
        }
      }
      case 10 -> {
        // A person puts a row of their own between others.
        List<String> own = new ArrayList<>(Collections.nCopies(row.size(), ""));
        own.set(target, "Put in " + random.nextInt(1_000_000));
        added.add(own);
        expected.edit(own.get(target));
        expected.fault("no-id", "");
      }
      case 11 -> added.add(new ArrayList<>(Collections.nCopies(row.size(), "")));
      case 12 -> {
        row.set(target, row.get(target).replace('{', '｛').replace('}', '｝'));
        if (edited) {
          expected.clean(row.get(target));
        }
        return;
      }
      case 13 -> {
        row.set(target, "  " + words.right("Spaced") + " ");
        expected.clean(row.get(target).strip());
        return;
      }
      case 14 -> {
        if (!row.get(target).isEmpty()) {
          row.set(state, "Final");
          row.set(target, words.right("Signed off"));
          expected.clean(row.get(target));
        }
      }
      default -> {
        if (edited) {
          expected.clean(row.get(target));
        }
      }
    }
    if (!row.get(target).equals(before)) {
      expected.edit(row.get(target));
    }
  }
}
