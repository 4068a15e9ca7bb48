package io.duizhao.exchange;

import java.io.IOException;
import java.util.List;

/**
 * The sheet of a bilingual table: a heading row that stays in view, a filter, and locked cells but
 * for those that people write in.
 */
final class TableSheet {
  static final String NAME = "Bilingual";

  private static final List<TableColumn> COLUMNS = List.of(TableColumn.values());

  private final List<TableRow> rows;
  private final SharedStrings strings;

  TableSheet(List<TableRow> rows, SharedStrings strings) {
    this.rows = List.copyOf(rows);
    this.strings = strings;
  }

  /** Returns all its cells, such as {@code $A$1:$J$9}. */
  String absoluteRange() {
    return "$A$1:$" + TableColumn.COMMENT.letter + "$" + lastRow();
  }

  /** Writes the sheet's part. The elements' order is the schema's. */
  void write(MarkupWriter xml) throws IOException {
    xml.element("worksheet").attribute("xmlns", SpreadsheetPackage.NAMESPACE);
    view(xml);
    columns(xml);
    xml.element("sheetData");
    headings(xml);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), i + 2, xml);
    }
    xml.end();
    protection(xml);
    xml.element("autoFilter").attribute("ref", absoluteRange().replace("$", "")).end();
    scoreColours(xml);
    xml.element("pageSetup").attribute("orientation", "landscape").attribute("fitToHeight", "0");
    xml.end().end().finish();
  }

  private static void view(MarkupWriter xml) throws IOException {
    xml.element("sheetPr").element("pageSetUpPr").attribute("fitToPage", "1").end().end();
    xml.element("sheetViews").element("sheetView").attribute("workbookViewId", "0");
    xml.element("pane")
        .attribute("ySplit", "1")
        .attribute("topLeftCell", "A2")
        .attribute("activePane", "bottomLeft")
        .attribute("state", "frozen")
        .end();
    xml.end().end();
  }

  private static void columns(MarkupWriter xml) throws IOException {
    xml.element("cols");
    for (TableColumn column : COLUMNS) {
      String number = Integer.toString(column.letter - 'A' + 1);
      xml.element("col")
          .attribute("min", number)
          .attribute("max", number)
          .attribute("width", Integer.toString(column.width))
          .attribute("customWidth", "1")
          .end();
    }
    xml.end();
  }

  private void headings(MarkupWriter xml) throws IOException {
    xml.element("row").attribute("r", "1");
    for (TableColumn column : COLUMNS) {
      text(column.heading(), cell(column, 1, CellStyles.HEADING, xml));
    }
    xml.end();
  }

  private void row(TableRow row, int number, MarkupWriter xml) throws IOException {
    boolean doubtful = row.isDoubtful();
    xml.element("row").attribute("r", Integer.toString(number));
    for (TableColumn column : COLUMNS) {
      String text = CellText.of(row.text(column));
      if (column == TableColumn.SCORE && !text.isEmpty()) {
        cell(column, number, CellStyles.ofScore(doubtful), xml);
        xml.inline("v").text(text).end().end();
      } else {
        boolean literal = CellText.looksLikeFormula(text);
        text(
            text, cell(column, number, CellStyles.ofText(doubtful, column.editable, literal), xml));
      }
    }
    xml.end();
  }

  private static MarkupWriter cell(TableColumn column, int row, int style, MarkupWriter xml)
      throws IOException {
    return xml.inline("c")
        .attribute("r", column.letter + Integer.toString(row))
        .attribute("s", Integer.toString(style));
  }

  private void text(String text, MarkupWriter cell) throws IOException {
    if (!text.isEmpty()) {
      cell.attribute("t", "s");
      cell.inline("v").text(Integer.toString(strings.index(text))).end();
    }
    cell.end();
  }

  /** No password: it keeps hands from slipping, not people out. 0 stands for allowed. */
  private static void protection(MarkupWriter xml) throws IOException {
    xml.element("sheetProtection")
        .attribute("sheet", "1")
        .attribute("objects", "1")
        .attribute("scenarios", "1")
        .attribute("formatCells", "0")
        .attribute("formatColumns", "0")
        .attribute("formatRows", "0")
        .attribute("autoFilter", "0")
        .end();
  }

  /** From red by yellow at an even chance to green. */
  private void scoreColours(MarkupWriter xml) throws IOException {
    String score = Character.toString(TableColumn.SCORE.letter);
    xml.element("conditionalFormatting").attribute("sqref", score + "2:" + score + lastRow());
    xml.element("cfRule").attribute("type", "colorScale").attribute("priority", "1");
    xml.element("colorScale");
    for (String value : List.of("0", "0.5", "1")) {
      xml.element("cfvo").attribute("type", "num").attribute("val", value).end();
    }
    for (String colour : List.of("FFF4B6AC", "FFFBE7B5", "FFBFE3CF")) {
      xml.element("color").attribute("rgb", colour).end();
    }
    xml.end().end().end();
  }

  /** An empty table has one empty row, so that every range is one. */
  private int lastRow() {
    return Math.max(2, rows.size() + 1);
  }
}
