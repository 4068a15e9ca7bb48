package io.duizhao.workflow;

import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pair of a batch to be aligned.
 *
 * @param source the source
 * @param target the target
 * @param output where the alignment goes
 * @param pivot a machine translation of the source; null for none
 */
public record BatchLine(Path source, Path target, Path output, @Nullable Path pivot) {
  private static final int FIELDS = 3;

  /**
   * Reads a batch: {@code source<TAB>target<TAB>output} a line, a machine translation as the fourth
   * where there is one, paths relative to the current folder; empty lines and those that begin with
   * {@code #} are left aside.
   *
   * @throws InputException where a line has another form
   */
  public static List<BatchLine> read(Path file) {
    String[] lines = SourceFile.read(file, file.toString()).text().split("\\R", -1);
    List<BatchLine> batch = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      String[] fields = lines[i].split("\t", -1);
      if (fields.length != FIELDS && fields.length != FIELDS + 1) {
        throw InputException.at(
            file,
            i + 1,
            1,
            "has "
                + fields.length
                + " fields where 3 or 4 were expected, separated by tabs: source, target, output,"
                + " machine translation");
      }
      Path pivot = fields.length > FIELDS ? Path.of(fields[FIELDS]) : null;
      batch.add(new BatchLine(Path.of(fields[0]), Path.of(fields[1]), Path.of(fields[2]), pivot));
    }
    return batch;
  }
}
