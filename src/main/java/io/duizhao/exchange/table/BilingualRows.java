package io.duizhao.exchange.table;

import io.duizhao.exchange.BilingualUnit;
import io.duizhao.exchange.ShownCodes;
import io.duizhao.io.InputException;
import io.duizhao.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rows of a table with a column of sources and one of translations, as people and tools make them.
 * The columns are those that one of the first rows names; where none does, the one with most
 * Chinese characters and the one with most other letters.
 */
final class BilingualRows {
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:source|src|original)(?: ?(?:text|segment|string|sentence|language))?"
              + "|原文|源文|源语言?|源語言|原句|原文句段");
  private static final Pattern TARGET =
      Pattern.compile(
          "(?:target|tgt|translation|translated)(?: ?(?:text|segment|string|sentence|language))?"
              + "|译文|譯文|目标(?:语言|文本)|目標語言|翻译|翻譯|译文句段");
  private static final Pattern CHINESE =
      Pattern.compile(
          "zh(?:-[a-z-]{2,9})?|(?:(?:simplified|traditional|mandarin) )?chinese"
              + "(?: (?:simplified|traditional))?|[简繁]?[体體]?中文|[汉漢][语語]");
  private static final Pattern ENGLISH =
      Pattern.compile("en(?:-[a-z]{2})?|(?:(?:us|uk|american|british) )?english|英文|英[语語]");

  /** A remark after a heading, such as that of its language: {@code Source (zh-CN)}. */
  private static final Pattern REMARK = Pattern.compile("\\s*[(（\\[].*$");

  /** Above the headings may stand a title, a date and the like. */
  private static final int FIRST_ROWS = 10;

  private final String file;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A row.
   *
   * @param id what a person calls it
   * @param line its line in a text, from 1; 0 where the file has no lines
   */
  private record Line(String id, int line, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    int named(Pattern names) {
      for (int i = 0; i < cells.size(); i++) {
        String name = REMARK.matcher(cells.get(i).strip()).replaceFirst("");
        if (names.matcher(name.replace('_', '-').toLowerCase(Locale.ROOT)).matches()) {
          return i;
        }
      }
      return -1;
    }
  }

  /** Numbers of columns from 0; −1 for one that was not found. */
  private record Columns(int source, int target) {
    boolean areTwo() {
      return source >= 0 && target >= 0 && source != target;
    }
  }

  BilingualRows(String file) {
    this.file = file;
  }

  /** Takes a row. */
  void add(String id, int line, List<String> cells) {
    lines.add(new Line(id, line, cells));
  }

  /** Returns whether one of the first rows has headings. */
  boolean isHeaded() {
    return heading() >= 0;
  }

  /** Returns the number from 0 of the row with the headings; -1 where none has them. */
  private int heading() {
    for (int i = 0; i < Math.min(FIRST_ROWS, lines.size()); i++) {
      if (named(lines.get(i), true).areTwo()) {
        return i;
      }
    }
    return -1;
  }

  private static Columns named(Line head, boolean fromChinese) {
    Columns named = new Columns(head.named(SOURCE), head.named(TARGET));
    int chinese = head.named(CHINESE);
    int english = head.named(ENGLISH);
    return named.areTwo()
        ? named
        : fromChinese ? new Columns(chinese, english) : new Columns(english, chinese);
  }

  /**
   * Returns the units.
   *
   * @param fromChinese whether the Chinese column is the source where no column is called so
   * @throws InputException where the columns cannot be told
   */
  List<BilingualUnit> units(boolean fromChinese) {
    if (lines.isEmpty()) {
      return List.of();
    }
    int heading = heading();
    Columns columns =
        heading >= 0
            ? named(lines.get(heading), fromChinese)
            : new Columns(fullest(fromChinese), fullest(!fromChinese));
    if (!columns.areTwo()) {
      throw InputException.at(
          file, "has no two columns of texts; name them 'source' and 'target' in the first row");
    }
    List<BilingualUnit> units = new ArrayList<>();
    for (Line line : lines.subList(heading + 1, lines.size())) {
      String from = line.cell(columns.source);
      String to = line.cell(columns.target);
      if (!from.isBlank() || !to.isBlank()) {
        units.add(
            new BilingualUnit(
                line.id, line.line, Math.min(1, line.line), side(from, from), side(to, from)));
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
