package io.duizhao.report.format;

import io.duizhao.model.leverage.FileAnalysis;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.TextCounts;
import io.duizhao.report.CountColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * A job analysis as CSV (RFC 4180, but line feeds): a line for each file and band. Programs read
 * it, so its words are English whatever the reader's language.
 */
public final class AnalysisCsv {
  /** The name of the lines that sum all files up. */
  private static final String ALL = "all";

  private AnalysisCsv() {}

  /** Returns the lines of every file in each band, then those of all files. */
  public static String of(JobAnalysis analysis) {
    StringBuilder csv = new StringBuilder("file,band");
    for (CountColumn column : CountColumn.values()) {
      csv.append(',').append(heading(column));
    }
    csv.append('\n');
    List<FileAnalysis> files = new ArrayList<>(analysis.files());
    files.add(analysis.total(ALL));
    for (FileAnalysis file : files) {
      for (MatchBand band : MatchBand.values()) {
        line(csv, file.name(), band.label(), file.counts(band));
      }
      line(csv, file.name(), "total", file.total());
    }
    return csv.toString();
  }

  private static void line(StringBuilder csv, String file, String band, TextCounts counts) {
    csv.append(quoted(file)).append(',').append(band);
    for (CountColumn column : CountColumn.values()) {
      csv.append(',').append(column.of(counts));
    }
    csv.append('\n');
  }

  private static String heading(CountColumn column) {
    return switch (column) {
      case SEGMENTS -> "segments";
      case CHARACTERS -> "characters";
      case WITHOUT_SPACES -> "characters without spaces";
      case CHINESE -> "chinese characters";
      case WORDS -> "words";
    };
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
