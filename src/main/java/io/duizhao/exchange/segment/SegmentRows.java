package io.duizhao.exchange.segment;

import io.duizhao.exchange.TextLines;
import io.duizhao.io.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads segments as {@link SegmentTsv} writes them: {@code id, kind, speaker, text}. */
public final class SegmentRows {
  /** Fields of a line. */
  private static final int FIELDS = 4;

  private SegmentRows() {}

  /**
   * A segment as a file has it.
   *
   * @param id its id
   * @param kind its kind's label in lower case
   * @param speaker its speaker, or empty
   * @param text its text
   */
  public record Row(String id, String kind, String speaker, String text) {}

  /**
   * Reads a file's text.
   *
   * @param file the path as messages name it
   * @throws InputException at the first line that has too few fields
   */
  public static List<Row> read(String file, String text) {
    List<Row> rows = new ArrayList<>();
    TextLines lines = new TextLines(file, text);
    while (lines.next()) {
      String[] fields = lines.line().split("\t", -1);
      if (fields.length < FIELDS) {
        throw lines.wrong(
            1,
            "has "
                + fields.length
                + " fields where 4 were expected, separated by tabs: id, kind, speaker, text");
      }
      boolean heading = fields[0].equals("id") && fields[1].equals("kind");
      if (!heading) {
        String kind = fields[1].strip().toLowerCase(Locale.ROOT);
        rows.add(new Row(fields[0].strip(), kind, fields[2].strip(), fields[3]));
      }
    }
    return rows;
  }
}
