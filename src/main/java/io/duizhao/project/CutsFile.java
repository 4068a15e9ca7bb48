package io.duizhao.project;

import io.duizhao.io.InputException;
import io.duizhao.io.LineLog;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.text.TsvField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes {@code NAME.cuts.tsv}: where people cut sentences in two, one cut a line. The
 * parts' ids are the sentence's with {@code -a} and {@code -b}.
 */
public final class CutsFile {
  private static final String HEADER =
      "# duizhao cuts 1: sentences that a person cut in two\n# side\tid\toffset\tparts begin\n";
  private static final String SOURCE = "source";
  private static final String TARGET = "target";
  private static final int FIELDS = 3;

  private CutsFile() {}

  /**
   * Reads a file that need not exist.
   *
   * @throws InputException where a line cannot be understood
   */
  public static List<SentenceCut> read(Path file, String shownAs) {
    List<SentenceCut> cuts = new ArrayList<>();
    List<String> lines = LineLog.read(file, shownAs);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && line.charAt(0) != '#') {
        cuts.add(cut(shownAs, i + 1, line.split("\t", -1)));
      }
    }
    return cuts;
  }

  private static SentenceCut cut(String file, int line, String[] fields) {
    boolean isSource = fields[0].equals(SOURCE);
    if (fields.length < FIELDS || !isSource && !fields[0].equals(TARGET)) {
      throw InputException.at(
          file, line, 1, "is no cut; source or target, an id and an offset were expected");
    }
    try {
      return new SentenceCut(
          isSource,
          new SegmentId(fields[1]),
          Integer.parseInt(fields[2]),
          fields.length > FIELDS ? fields[FIELDS] : "");
    } catch (IllegalArgumentException e) {
      throw InputException.at(file, line, 1, "is no cut: " + e.getMessage()).causedBy(e);
    }
  }

  /** Returns a file's text. */
  public static String text(List<SentenceCut> cuts) {
    StringBuilder text = new StringBuilder(HEADER);
    for (SentenceCut cut : cuts) {
      text.append(cut.isSource() ? SOURCE : TARGET)
          .append('\t')
          .append(cut.segment())
          .append('\t')
          .append(cut.offset())
          .append('\t')
          .append(TsvField.clean(cut.begins()))
          .append('\n');
    }
    return text.toString();
  }
}
