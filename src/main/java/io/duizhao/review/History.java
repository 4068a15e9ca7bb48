package io.duizhao.review;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.LineLog;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was done to a document and can be taken back, or done again, after its files were saved:
 * readable text, one line a change. The first line tells the files that the changes led to.
 *
 * <pre>
 * {"journal":1,"document":"talk","base":{"alignments/talk.align.tsv":"5f2a…"}}
 * {"can":"undo","change":{"at":3,"before":[…],"after":[…],"edits":[]}}
 * </pre>
 *
 * @param done changes that can be taken back, the oldest first
 * @param undone changes that can be done again, the next one last
 */
public record History(List<Change> done, List<Change> undone) {
  /** Nothing was done. */
  public static final History NONE = new History(List.of(), List.of());

  /** Characters that a file keeps, the newest changes; about 10,000 of one row each. */
  private static final int MOST = 8_000_000;

  /** Copies the lists. */
  public History {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  private enum Can {
    UNDO,
    REDO
  }

  private record Line(Can can, Change change) {}

  /** Returns the same changes of a text whose sentences have other ids by now. */
  History renamed(NewSentenceIds names) {
    return new History(
        done.stream().map(names::in).toList(), undone.stream().map(names::in).toList());
  }

  /**
   * Writes the changes down, or takes the file away where there is none. Where they are too many,
   * the oldest are left out, and those that were taken back longest ago.
   *
   * @param base the files that they led to
   */
  public void write(Path file, Journal.Base base) {
    if (done.isEmpty() && undone.isEmpty()) {
      Journal.discard(file);
      return;
    }
    int room = MOST;
    List<String> lines = new ArrayList<>();
    lines.add(DecisionJson.write(base));
    for (Can can : Can.values()) {
      Deque<String> kept = new ArrayDeque<>();
      List<Change> changes = new ArrayList<>(can == Can.UNDO ? done : undone);
      Collections.reverse(changes);
      for (Change change : changes) {
        String line = DecisionJson.write(new Line(can, change));
        room -= line.length();
        if (room < 0) {
          break;
        }
        kept.push(line);
      }
      lines.addAll(kept);
    }
    AtomicFile.write(file, String.join("\n", lines) + "\n");
  }

  /**
   * Reads what can be taken back.
   *
   * @param base the files as they are now
   * @return nothing where the changes led to other files, or the file is damaged: undo then begins
   *     anew, since taking back a part could only be wrong
   */
  public static Optional<History> read(Path file, Journal.Base base) {
    List<String> lines = LineLog.read(file, file.toString());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Change> done = new ArrayList<>();
    List<Change> undone = new ArrayList<>();
    try {
      if (!DecisionJson.read(lines.get(0), Journal.Base.class).equals(base)) {
        return Optional.empty();
      }
      for (String text : lines.subList(1, lines.size())) {
        Line line = DecisionJson.read(text, Line.class);
        (line.can() == Can.UNDO ? done : undone).add(line.change());
      }
      return Optional.of(new History(done, undone));
    } catch (DecisionException e) {
      return Optional.empty();
    }
  }
}
