package io.duizhao.report.format;

import io.duizhao.io.OfficeFile;
import io.duizhao.io.SafeXml;
import io.duizhao.model.leverage.FileAnalysis;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.TextCounts;
import io.duizhao.report.CountColumn;
import io.duizhao.report.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A job analysis as a workbook: the sums of all files by band, and a row for each file and band.
 */
public final class AnalysisSheet {
  /** Widths of columns, in characters. */
  private static final int NAME_WIDTH = 36;

  private static final int NUMBER_WIDTH = 14;

  private static final int COLUMNS = 2 + CountColumn.values().length;

  private final Wording words;

  private AnalysisSheet(Wording words) {
    this.words = words;
  }

  /** Writes the whole file; the stream is left open. */
  public static void write(JobAnalysis analysis, Wording words, OutputStream out)
      throws IOException {
    new AnalysisSheet(words).write(analysis, out);
  }

  private void write(JobAnalysis analysis, OutputStream out) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "duizhao", null)) {
      Worksheet all = workbook.newWorksheet(words.get("analysis.all"));
      rows(all, headings(all), analysis.total(words.get("table.all")));
      Worksheet files = workbook.newWorksheet(words.get("analysis.files"));
      int row = headings(files);
      for (FileAnalysis one : analysis.files()) {
        row = rows(files, row, one);
      }
      files.setAutoFilter(0, 0, Math.max(1, row - 1), COLUMNS - 1);
    }
    OfficeFile.copyWorkbook(file.toByteArray(), out);
  }

  private int headings(Worksheet sheet) {
    heading(sheet, 0, "file", NAME_WIDTH);
    heading(sheet, 1, "band", NUMBER_WIDTH);
    int place = 2;
    for (CountColumn column : CountColumn.values()) {
      heading(sheet, place++, column.key(), NUMBER_WIDTH);
    }
    sheet.freezePane(0, 1);
    return 1;
  }

  private void heading(Worksheet sheet, int column, String key, int width) {
    sheet.width(column, width);
    sheet.value(0, column, words.get("analysis." + key));
    sheet.style(0, column).bold().wrapText(true).set();
  }

  private int rows(Worksheet sheet, int row, FileAnalysis file) {
    int next = row;
    for (MatchBand band : MatchBand.values()) {
      row(sheet, next++, file.name(), words.band(band), file.counts(band));
    }
    row(sheet, next, file.name(), words.get("analysis.total"), file.total());
    sheet.range(next, 0, next, COLUMNS - 1).style().bold().set();
    return next + 1;
  }

  private static void row(Worksheet sheet, int row, String file, String band, TextCounts counts) {
    sheet.value(row, 0, SafeXml.legal(file));
    sheet.value(row, 1, band);
    int place = 2;
    for (CountColumn column : CountColumn.values()) {
      sheet.value(row, place++, column.of(counts));
    }
  }
}
