package io.duizhao.report.format;

import io.duizhao.io.OfficeFile;
import io.duizhao.io.SafeXml;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Severity;
import io.duizhao.report.CheckReport;
import io.duizhao.report.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Findings as a workbook: one row each, coloured by severity, with a filter and room to answer. */
public final class FindingsSheet {
  private static final List<String> COLUMNS =
      List.of(
          "severity",
          "rule",
          "file",
          "line",
          "unit",
          "source",
          "target",
          "message",
          "suggestion",
          "comment");

  /** Widths of the columns, in characters. */
  private static final int[] WIDTHS = {10, 20, 26, 7, 14, 50, 50, 44, 24, 30};

  private static final String HEADING_FILL = "FFE4E1D9";

  /** What a cell takes, in UTF-16 code units. */
  private static final int LONGEST_CELL = 32_767;

  private FindingsSheet() {}

  /** Writes the whole file; the stream is left open. */
  public static void write(CheckReport report, Wording words, OutputStream out) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "duizhao", null)) {
      Worksheet sheet = workbook.newWorksheet(words.get("sheet"));
      for (int c = 0; c < COLUMNS.size(); c++) {
        sheet.width(c, WIDTHS[c]);
        sheet.value(0, c, words.get("sheet." + COLUMNS.get(c)));
        sheet.style(0, c).bold().fillColor(HEADING_FILL).set();
      }
      int row = 1;
      for (Finding finding : report.findings()) {
        row(sheet, row++, finding, words);
      }
      sheet.freezePane(0, 1);
      sheet.setAutoFilter(0, 0, Math.max(1, row - 1), COLUMNS.size() - 1);
    }
    OfficeFile.copyWorkbook(file.toByteArray(), out);
  }

  private static void row(Worksheet sheet, int row, Finding finding, Wording words) {
    String suggestion = finding.suggestion();
    List<String> cells =
        List.of(
            words.get("severity." + finding.severity().label()),
            finding.rule(),
            finding.location().file(),
            "",
            finding.location().segment(),
            finding.source(),
            finding.target(),
            words.message(finding),
            suggestion == null ? "" : suggestion);
    for (int c = 0; c < cells.size(); c++) {
      String text = SafeXml.legal(cells.get(c));
      if (!text.isEmpty()) {
        sheet.value(row, c, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
      }
      sheet.style(row, c).format("@").verticalAlignment("top").wrapText(true).set();
    }
    if (finding.location().line() > 0) {
      sheet.value(row, 3, finding.location().line());
    }
    sheet.style(row, 0).fillColor(fill(finding.severity())).set();
  }

  private static String fill(Severity severity) {
    return switch (severity) {
      case ERROR -> "FFF4B6AC";
      case WARNING -> "FFFBE7B5";
      case INFO -> "FFDCE8F5";
    };
  }
}
