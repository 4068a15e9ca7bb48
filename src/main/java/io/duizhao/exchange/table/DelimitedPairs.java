package io.duizhao.exchange.table;

import io.duizhao.exchange.BilingualUnit;
import io.duizhao.io.InputException;
import io.duizhao.io.SourceFile;
import io.duizhao.text.DelimitedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads a text of delimited cells with sources and translations, as people and tools make them. */
public final class DelimitedPairs {
  private DelimitedPairs() {}

  /**
   * Reads a text. Tabs separate its cells where its first line has some, else commas or semicolons,
   * of which it has more.
   *
   * @param fromChinese whether the Chinese column is the source where no column is called so
   * @throws InputException where the columns cannot be told
   */
  public static List<BilingualUnit> read(SourceFile file, boolean fromChinese) {
    DelimitedText text = new DelimitedText(file.text(), delimiter(file.text()));
    BilingualRows rows = new BilingualRows(file.path());
    while (text.hasNext()) {
      DelimitedText.Row row = text.next();
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.cell(i));
      }
      rows.add("line " + row.line(), row.line(), cells);
    }
    return rows.units(fromChinese);
  }

  private static char delimiter(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return first.indexOf('\t') >= 0
        ? '\t'
        : Stream.of(',', ';')
            .max(Comparator.comparingLong(c -> first.chars().filter(d -> d == c).count()))
            .orElse(',');
  }
}
