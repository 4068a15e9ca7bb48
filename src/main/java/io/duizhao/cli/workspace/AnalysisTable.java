package io.duizhao.cli.workspace;

import io.duizhao.cli.option.TextTable;
import io.duizhao.model.leverage.FileAnalysis;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.TextCounts;
import io.duizhao.report.CountColumn;
import io.duizhao.report.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A job analysis for people: how much there is in each file, then in each band. */
final class AnalysisTable {
  private final Wording words;

  private AnalysisTable(Wording words) {
    this.words = words;
  }

  /** Returns the tables, each line ended. */
  static String of(JobAnalysis analysis, Wording words) {
    return new AnalysisTable(words).of(analysis);
  }

  private String of(JobAnalysis analysis) {
    FileAnalysis all = analysis.total(words.get("table.all"));
    List<FileAnalysis> files = new ArrayList<>(analysis.files());
    files.add(all);
    List<String> lines = new ArrayList<>(volumes(files).lines());
    lines.add("");
    lines.addAll(words(files).lines());
    lines.add("");
    lines.addAll(bands(all).lines());
    return String.join("\n", lines) + "\n";
  }

  private TextTable volumes(List<FileAnalysis> files) {
    TextTable table = new TextTable(row(heading("file"), countHeadings()));
    files.forEach(file -> table.row(row(file.name(), counts(file.total()))));
    return table;
  }

  private String heading(String key) {
    return words.get("table." + key);
  }

  private Stream<String> countHeadings() {
    return Arrays.stream(CountColumn.values()).map(column -> heading(column.key()));
  }

  private static Stream<String> counts(TextCounts counts) {
    return Arrays.stream(CountColumn.values()).map(column -> text(column.of(counts)));
  }

  private static String[] row(String first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others).toArray(String[]::new);
  }

  /** Chinese characters and words of every file in each band. */
  private TextTable words(List<FileAnalysis> files) {
    List<String> headings = new ArrayList<>(List.of(heading("volume")));
    for (MatchBand band : MatchBand.values()) {
      headings.add(shortLabel(band));
    }
    TextTable table = new TextTable(headings.toArray(String[]::new));
    for (FileAnalysis file : files) {
      List<String> cells = new ArrayList<>(List.of(file.name()));
      for (MatchBand band : MatchBand.values()) {
        cells.add(text(file.counts(band).wordCount()));
      }
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private String shortLabel(MatchBand band) {
    return switch (band) {
      case CONTEXT, REPEATED, REPEATED_ELSEWHERE, MACHINE ->
          words.get("table." + band.name().toLowerCase(Locale.ROOT));
      case TRANSLATED, EXACT, FROM_95, FROM_85, FROM_75, FROM_50, NEW -> label(band);
    };
  }

  private String label(MatchBand band) {
    return words.band(band).toLowerCase(Locale.ROOT);
  }

  private TextTable bands(FileAnalysis all) {
    Stream<String> headings = Stream.concat(countHeadings(), Stream.of(heading("share")));
    TextTable table = new TextTable(row(heading("band"), headings));
    for (MatchBand band : MatchBand.values()) {
      String share = String.format(Locale.ROOT, "%.1f%%", JobAnalysis.share(all, band) * 100);
      table.row(row(label(band), Stream.concat(counts(all.counts(band)), Stream.of(share))));
    }
    return table;
  }

  private static String text(long count) {
    return String.valueOf(count);
  }
}
