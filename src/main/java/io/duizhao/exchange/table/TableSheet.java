package io.duizhao.exchange.table;

import io.duizhao.model.unit.TargetState;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet of a bilingual table: a heading row that stays in view, a filter, and locked cells but
 * for those that people write in. Rows and columns count from 0.
 */
final class TableSheet {
  /**
   * The library protects with a password only. It is no secret: it keeps hands from slipping, not
   * people out.
   */
  static final String PASSWORD = "duizhao";

  /** Keeps a text a text, even when what is typed begins with an equals sign. */
  private static final String TEXT = "@";

  private static final String TERM = "FF1F5FA8";
  private static final String CODE = "FF9A4E12";
  private static final String HEADING_FILL = "FFE4E1D9";
  private static final String DOUBTFUL_FILL = "FFFBF1DC";

  /** For scores from 0 to 1 in equal steps: from red by yellow at an even chance to green. */
  private static final List<String> SCORE_FILLS =
      List.of("FFF4B6AC", "FFF8CFB1", "FFFBE7B5", "FFDDE5C2", "FFBFE3CF");

  private static final List<TableColumn> COLUMNS = List.of(TableColumn.values());

  private final Worksheet sheet;

  TableSheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** Fills the sheet of a document, which is empty before. */
  void write(String document, List<TableRow> rows) {
    headings(document);
    for (int i = 0; i < rows.size(); i++) {
      row(i + 1, rows.get(i));
    }
    sheet.freezePane(0, 1);
    // An empty table has one empty row to filter, so that the range is one.
    sheet.setAutoFilter(0, 0, Math.max(1, rows.size()), COLUMNS.size() - 1);
    sheet.hideColumn(TableColumn.KEY.index());
    states(Math.max(1, rows.size()));
    protect();
    pages();
  }

  /** Lets people choose a state, and refuses others. */
  private void states(int rows) {
    int column = TableColumn.STATE.index();
    String states =
        Arrays.stream(TargetState.values())
            .map(TargetState::label)
            .collect(Collectors.joining(","));
    sheet
        .range(1, column, rows, column)
        .validateWithListByFormula('"' + states + '"')
        .allowBlank(true)
        .showErrorMessage(true)
        .errorTitle("State")
        .error("One of " + states.replace(",", ", "));
  }

  private void headings(String document) {
    for (int c = 0; c < COLUMNS.size(); c++) {
      sheet.width(c, COLUMNS.get(c).width);
      sheet.value(0, c, COLUMNS.get(c).heading(document));
      style(0, c, TEXT).bold().fillColor(HEADING_FILL).set();
    }
  }

  private void row(int r, TableRow row) {
    for (int c = 0; c < COLUMNS.size(); c++) {
      TableColumn column = COLUMNS.get(c);
      String text = row.text(column);
      if (column == TableColumn.SCORE && !text.isEmpty()) {
        sheet.value(r, c, new BigDecimal(text));
        style(r, c, "0.000").fillColor(scoreFill(row.unit().score())).set();
      } else {
        if (column == TableColumn.SOURCE && CellRuns.stands(row)) {
          sheet.inlineString(r, c, richText(row));
        } else if (!text.isEmpty()) {
          sheet.value(r, c, CellText.of(text));
        }
        look(style(r, c, TEXT), row, column).set();
      }
    }
  }

  private static RichText richText(TableRow row) {
    RichText.Builder text = RichText.builder();
    for (CellRuns.Run run : CellRuns.ofSource(row)) {
      RichText.RunBuilder written = text.run(CellText.of(run.text()));
      switch (run.kind()) {
        case TERM -> written.fontColor(TERM).bold();
        case CODE -> written.fontColor(CODE);
        case TEXT -> {}
      }
      text = written.end();
    }
    return text.build();
  }

  private StyleSetter style(int r, int c, String format) {
    return sheet.style(r, c).format(format).verticalAlignment("top").wrapText(true);
  }

  private static StyleSetter look(StyleSetter style, TableRow row, TableColumn column) {
    style.protectionOption(ProtectionOption.LOCKED, !column.editable);
    return row.isDoubtful() ? style.fillColor(DOUBTFUL_FILL) : style;
  }

  private static String scoreFill(double score) {
    return SCORE_FILLS.get((int) Math.round(score * (SCORE_FILLS.size() - 1)));
  }

  /** Leaves filters and formats free. */
  private void protect() {
    Set<SheetProtectionOption> forbidden =
        EnumSet.complementOf(
            EnumSet.of(
                SheetProtectionOption.AUTO_FILTER,
                SheetProtectionOption.FORMAT_CELLS,
                SheetProtectionOption.FORMAT_COLUMNS,
                SheetProtectionOption.FORMAT_ROWS,
                SheetProtectionOption.SELECT_LOCKED_CELLS,
                SheetProtectionOption.SELECT_UNLOCKED_CELLS));
    sheet.protect(PASSWORD, forbidden);
  }

  /** Prints as wide as a sheet of paper, with the headings on each. */
  private void pages() {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
  }
}
