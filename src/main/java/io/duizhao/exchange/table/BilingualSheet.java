package io.duizhao.exchange.table;

import io.duizhao.exchange.BilingualUnit;
import io.duizhao.exchange.ShownCodes;
import io.duizhao.io.InputException;
import io.duizhao.io.SafeZip;
import io.duizhao.io.SourceFile;
import io.duizhao.text.Scripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of a workbook with a column of sources and one of translations, as people
 * and tools make them. The columns are those that the first row names; where it names none, the one
 * with most Chinese characters and the one with most other letters.
 */
public final class BilingualSheet {
  private static final Set<String> SOURCE =
      Set.of("source", "source text", "原文", "源文", "源语言", "source segment");
  private static final Set<String> TARGET =
      Set.of("target", "target text", "translation", "译文", "譯文", "目标语言", "target segment");
  private static final Set<String> CHINESE =
      Set.of("zh", "zh-cn", "zh-tw", "chinese", "中文", "汉语", "简体中文");
  private static final Set<String> ENGLISH =
      Set.of("en", "en-us", "en-gb", "english", "英文", "英语", "英語");

  private final String file;
  private final boolean fromChinese;
  private final List<Line> lines = new ArrayList<>();

  private record Line(int number, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  private BilingualSheet(String file, boolean fromChinese) {
    this.file = file;
    this.fromChinese = fromChinese;
  }

  /**
   * Reads a workbook. A unit is named after its row.
   *
   * @param fromChinese whether the Chinese column is the source where no column is called so
   * @throws InputException where it is no workbook or the columns cannot be told
   */
  public static List<BilingualUnit> read(SourceFile file, boolean fromChinese) {
    SafeZip.check(file.path(), file.bytes());
    BilingualSheet sheet = new BilingualSheet(file.path(), fromChinese);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(row -> sheet.lines.add(new Line(row.getRowNum(), cells(row))));
    } catch (IOException | RuntimeException e) {
      // The library throws whatever comes where a part of the workbook is not as expected.
      throw InputException.at(
              file.path(), "is no workbook that can be read; save it as XLSX once more")
          .causedBy(e);
    }
    return sheet.units();
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(Cell::getText).orElse(""));
    }
    return cells;
  }

  private List<BilingualUnit> units() {
    if (lines.isEmpty()) {
      return List.of();
    }
    Line head = lines.get(0);
    int source = named(head, SOURCE);
    int target = named(head, TARGET);
    int chinese = named(head, CHINESE);
    int english = named(head, ENGLISH);
    boolean headed = source >= 0 && target >= 0;
    if (!headed && chinese >= 0 && english >= 0) {
      headed = true;
      source = fromChinese ? chinese : english;
      target = fromChinese ? english : chinese;
    }
    if (!headed) {
      source = fullest(fromChinese);
      target = fullest(!fromChinese);
    }
    if (source < 0 || target < 0 || source == target) {
      throw InputException.at(
          file, "has no two columns of texts; name them 'source' and 'target' in the first row");
    }
    List<BilingualUnit> units = new ArrayList<>();
    for (Line line : lines.subList(headed ? 1 : 0, lines.size())) {
      String from = line.cell(source);
      String to = line.cell(target);
      if (!from.isBlank() || !to.isBlank()) {
        units.add(new BilingualUnit("row " + line.number, 0, 0, side(from, from), side(to, from)));
      }
    }
    return units;
  }

  /** Returns a text; words such as {1} are codes where the source has some. */
  private static BilingualUnit.Side side(String text, String source) {
    if (!ShownCodes.isIn(source)) {
      return BilingualUnit.Side.of(text);
    }
    ShownCodes.Read read = ShownCodes.parsed(text);
    return new BilingualUnit.Side(read.text(), read.codes());
  }

  private static int named(Line head, Set<String> names) {
    for (int i = 0; i < head.cells.size(); i++) {
      if (names.contains(head.cells.get(i).strip().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the column with most characters of a language; -1 where none has any. */
  private int fullest(boolean han) {
    int width = lines.stream().mapToInt(line -> line.cells.size()).max().orElse(0);
    long most = 0;
    int best = -1;
    for (int i = 0; i < width; i++) {
      int column = i;
      long letters = lines.stream().mapToLong(line -> letters(line.cell(column), han)).sum();
      if (letters > most) {
        most = letters;
        best = i;
      }
    }
    return best;
  }

  private static long letters(String text, boolean han) {
    return text.codePoints().filter(c -> Character.isLetter(c) && Scripts.isHan(c) == han).count();
  }
}
