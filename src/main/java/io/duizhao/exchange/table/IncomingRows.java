package io.duizhao.exchange.table;

import io.duizhao.exchange.ReturnedFile;
import io.duizhao.io.InputException;
import io.duizhao.io.TextHash;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TargetState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges the rows of a table that came back. Each row with a target becomes what an import takes,
 * or a finding that holds the target: none is lost silently.
 */
final class IncomingRows {
  /** What is said of a file without a table of ours. */
  static final String NO_TABLE =
      "has no table with the headings id, source and target; export it anew";

  /** What begins the id of a unit that only the translation has. */
  private static final String ADDED = "added-";

  /** What a cell shows whose formula cannot be computed (ECMA-376 part 1, 18.17.3). */
  private static final Set<String> ERRORS =
      Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!");

  private final String file;
  private final Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
  private final List<IncomingTarget> targets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> additions = new HashSet<>();
  private final List<String> moved = new ArrayList<>();
  private String document = "";
  private int highest;

  /** Makes the judge of a file's rows. */
  IncomingRows(String file) {
    this.file = file;
  }

  /** Returns whether the headings of the table have been found. */
  boolean isBegun() {
    return !columns.isEmpty();
  }

  /** Takes a row of cells; rows above the headings are none of the table's. */
  void add(int number, List<String> cells) {
    if (!isBegun()) {
      headings(cells);
      return;
    }
    Map<TableColumn, String> texts = new EnumMap<>(TableColumn.class);
    columns.forEach(
        (column, index) -> texts.put(column, index < cells.size() ? cells.get(index) : ""));
    TableLine line = new TableLine(number, texts);
    if (!line.isBlank()) {
      add(line);
    }
  }

  private void headings(List<String> cells) {
    Map<TableColumn, Integer> found = new EnumMap<>(TableColumn.class);
    String name = "";
    for (int i = 0; i < cells.size(); i++) {
      Optional<TableColumn> column = TableColumn.ofHeading(cells.get(i));
      int index = i;
      column.ifPresent(known -> found.putIfAbsent(known, index));
      name =
          column.equals(Optional.of(TableColumn.KEY)) ? TableColumn.document(cells.get(i)) : name;
    }
    if (found.containsKey(TableColumn.ID)
        && found.containsKey(TableColumn.SOURCE)
        && found.containsKey(TableColumn.TARGET)) {
      columns.putAll(found);
      document = name;
    }
  }

  /**
   * Returns what was found.
   *
   * @throws InputException where no row has the headings of such a table
   */
  ReturnedFile result() {
    if (!isBegun()) {
      throw InputException.at(file, NO_TABLE);
    }
    if (!moved.isEmpty()) {
      findings.add(
          Finding.of(
              "import.reordered",
              Severity.INFO,
              new Location(file, moved.get(0), 0, 0),
              "",
              "",
              Message.counted("import.reordered", moved.size()).with("first", moved.get(0))));
    }
    return new ReturnedFile(document, targets, additions, findings);
  }

  private void add(TableLine line) {
    String id = line.text(TableColumn.ID);
    Optional<TableKey> key = TableKey.parse(line.text(TableColumn.KEY));
    if (id.isEmpty() && key.isEmpty()) {
      nameless(line);
    } else if (key.isPresent() && isAnother(key.get(), id)) {
      report(
          "import.damaged-row",
          Severity.ERROR,
          line,
          id,
          Message.of("import.damaged-row").with("id", id).with("exported", key.get().firstId()));
    } else if (key.isPresent() && key.get().ids().isEmpty() || id.startsWith(ADDED)) {
      added(line, id, key);
    } else if (line.text(TableColumn.TARGET).endsWith(CellText.CUT.strip())) {
      report("import.cut", Severity.ERROR, line, id, Message.of("import.cut"));
    } else if (ERRORS.contains(line.text(TableColumn.TARGET))) {
      report("import.error-cell", Severity.ERROR, line, id, Message.of("import.error-cell"));
    } else {
      take(line, id, key);
    }
  }

  private static boolean isAnother(TableKey key, String id) {
    return !id.isEmpty() && !key.ids().isEmpty() && !id.equals(key.firstId());
  }

  private void nameless(TableLine line) {
    if (!line.text(TableColumn.TARGET).isEmpty() || !line.text(TableColumn.COMMENT).isEmpty()) {
      report("import.no-id", Severity.ERROR, line, "", Message.of("import.no-id"));
    }
  }

  /** What only the translation has belongs to no sentence of the source. */
  private void added(TableLine line, String id, Optional<TableKey> key) {
    additions.add(id);
    String target = line.text(TableColumn.TARGET);
    boolean same = key.map(k -> k.exported().hash().equals(TextHash.of(target))).orElse(false);
    if (!same || !line.text(TableColumn.COMMENT).isEmpty()) {
      report("import.added", Severity.WARNING, line, id, Message.of("import.added"));
      comment(line, id);
    }
  }

  private void take(TableLine line, String id, Optional<TableKey> key) {
    String ids = key.map(TableKey::ids).orElse(id);
    key.ifPresent(
        known -> {
          if (known.number() < highest) {
            moved.add(known.firstId());
          }
          highest = Math.max(highest, known.number());
        });
    targets.add(
        new IncomingTarget(
            ids,
            line.text(TableColumn.SOURCE),
            line.text(TableColumn.TARGET),
            Optional.empty(),
            state(line, id),
            line.text(TableColumn.COMMENT),
            key.map(TableKey::exported),
            place(line, id)));
  }

  private Optional<TargetState> state(TableLine line, String id) {
    String said = line.text(TableColumn.STATE).toLowerCase(Locale.ROOT);
    Optional<TargetState> state = TargetState.ofLabel(said);
    if (state.isEmpty() && !said.isEmpty()) {
      report(
          "import.unknown-state",
          Severity.WARNING,
          line,
          id,
          Message.of("import.unknown-state").with("state", said));
    }
    return state;
  }

  private Location place(TableLine line, String id) {
    Integer target = columns.get(TableColumn.TARGET);
    return new Location(file, id, line.number(), target == null ? 1 : target + 1);
  }

  private void report(String rule, Severity severity, TableLine line, String id, Message message) {
    findings.add(
        Finding.of(
            rule,
            severity,
            place(line, id),
            line.text(TableColumn.SOURCE),
            line.text(TableColumn.TARGET),
            message));
    if (severity == Severity.ERROR) {
      comment(line, id);
    }
  }

  /** Tells the comment of a row that is not taken. */
  private void comment(TableLine line, String id) {
    String comment = line.text(TableColumn.COMMENT);
    if (!comment.isEmpty()) {
      report(
          "import.comment",
          Severity.WARNING,
          line,
          id,
          Message.of("import.comment").with("comment", comment));
    }
  }
}
