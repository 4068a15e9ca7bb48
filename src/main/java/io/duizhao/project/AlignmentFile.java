package io.duizhao.project;

import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.io.SourceFile;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads alignment files: stand-off, one bead a line, made to be read, edited and merged by people.
 *
 * <pre>
 * # duizhao alignment 1
 * source ids  target ids  score  status  origin  note  source begins  target begins
 * </pre>
 *
 * Fields are separated by tabs, ids by commas; lines that begin with {@code #} are remarks. A line
 * whose status a person sets to {@code confirmed}, {@code rejected} or {@code pinned} binds later
 * runs.
 */
public final class AlignmentFile {
  /** Begins the remark after which lines are no part of the alignment. */
  static final String ASIDE = "# Set aside:";

  /** Begins every alignment file. */
  static final String HEADER = "# duizhao alignment";

  private static final int FIELDS = 4;

  private AlignmentFile() {}

  /** Returns whether a text begins as alignment files do. */
  public static boolean looksLike(String text) {
    return text.startsWith(HEADER);
  }

  /**
   * Reads a file that need not exist.
   *
   * @throws InputException where a line cannot be understood: nothing is then overwritten
   */
  public static AlignmentRecord read(Path file, String shownAs) {
    return InputFile.exists(file)
        ? parse(shownAs, SourceFile.read(file, shownAs).text())
        : AlignmentRecord.EMPTY;
  }

  /**
   * Reads a file's text.
   *
   * @param shownAs the file's path as messages name it
   * @throws InputException where a line cannot be understood
   */
  public static AlignmentRecord parse(String shownAs, String text) {
    List<Bead> beads = new ArrayList<>();
    List<Bead> aside = new ArrayList<>();
    boolean inAlignment = true;
    Set<SegmentId> source = new LinkedHashSet<>();
    Set<SegmentId> target = new LinkedHashSet<>();
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      inAlignment &= !line.startsWith(ASIDE);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Bead bead = bead(shownAs, i + 1, line);
      if (inAlignment) {
        beads.add(bead);
        source.addAll(bead.source());
        target.addAll(bead.target());
      } else {
        aside.add(bead);
      }
    }
    return new AlignmentRecord(List.copyOf(source), List.copyOf(target), beads, aside);
  }

  private static Bead bead(String file, int line, String text) {
    String[] fields = text.split("\t", -1);
    if (fields.length < FIELDS) {
      throw InputException.at(
          file,
          line,
          1,
          "has "
              + fields.length
              + " fields where at least 4 were expected, separated by tabs: source ids, target"
              + " ids, score, status");
    }
    BeadStatus status =
        BeadStatus.ofLabel(fields[3].strip())
            .orElseThrow(
                () ->
                    InputException.at(
                        file,
                        line,
                        column(fields, 3),
                        "the status '"
                            + fields[3]
                            + "' is unknown; write auto, confirmed, rejected, pinned or needs-review"));
    try {
      return new Bead(
          ids(fields[0]),
          ids(fields[1]),
          score(file, line, fields),
          status,
          fields.length > 4 ? fields[4] : Bead.ALIGNER,
          fields.length > 5 ? fields[5] : "");
    } catch (IllegalArgumentException e) {
      throw InputException.at(file, line, 1, e.getMessage() + "; correct the line or remove it")
          .causedBy(e);
    }
  }

  private static double score(String file, int line, String[] fields) {
    try {
      return Double.parseDouble(fields[2].strip());
    } catch (NumberFormatException e) {
      throw InputException.at(
              file,
              line,
              column(fields, 2),
              "the score '" + fields[2] + "' is no number from 0 to 1")
          .causedBy(e);
    }
  }

  private static List<SegmentId> ids(String field) {
    return Arrays.stream(field.split(",", -1))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .map(SegmentId::new)
        .toList();
  }

  private static int column(String[] fields, int field) {
    int column = 1;
    for (int i = 0; i < field; i++) {
      column += fields[i].length() + 1;
    }
    return column;
  }
}
