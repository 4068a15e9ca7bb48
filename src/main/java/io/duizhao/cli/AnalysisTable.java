package io.duizhao.cli;

import io.duizhao.model.FileAnalysis;
import io.duizhao.model.JobAnalysis;
import io.duizhao.model.MatchBand;
import io.duizhao.model.TextCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A job analysis for people: how much there is in each file, then in each band. */
final class AnalysisTable {
  private AnalysisTable() {}

  /** Returns the tables, each line ended. */
  static String of(JobAnalysis analysis) {
    FileAnalysis all = analysis.total("all");
    List<FileAnalysis> files = new ArrayList<>(analysis.files());
    files.add(all);
    List<String> lines = new ArrayList<>(volumes(files).lines());
    lines.add("");
    lines.addAll(words(files).lines());
    lines.add("");
    lines.addAll(bands(all).lines());
    return String.join("\n", lines) + "\n";
  }

  private static TextTable volumes(List<FileAnalysis> files) {
    TextTable table =
        new TextTable("file", "segments", "characters", "without spaces", "Chinese", "words");
    files.forEach(file -> row(table, file.name(), file.total()));
    return table;
  }

  private static void row(TextTable table, String name, TextCounts counts) {
    table.row(
        name,
        text(counts.segments()),
        text(counts.characters()),
        text(counts.charactersWithoutSpaces()),
        text(counts.chineseCharacters()),
        text(counts.words()));
  }

  /** Chinese characters and words of every file in each band. */
  private static TextTable words(List<FileAnalysis> files) {
    List<String> headings = new ArrayList<>(List.of("Chinese and words"));
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

  private static String shortLabel(MatchBand band) {
    return switch (band) {
      case CONTEXT -> "context";
      case REPEATED -> "repeated";
      case REPEATED_ELSEWHERE -> "elsewhere";
      case MACHINE -> "MT";
      case TRANSLATED, EXACT, FROM_95, FROM_85, FROM_75, FROM_50, NEW -> band.label();
    };
  }

  private static TextTable bands(FileAnalysis all) {
    TextTable table =
        new TextTable(
            "band", "segments", "characters", "without spaces", "Chinese", "words", "share");
    for (MatchBand band : MatchBand.values()) {
      TextCounts counts = all.counts(band);
      table.row(
          band.label(),
          text(counts.segments()),
          text(counts.characters()),
          text(counts.charactersWithoutSpaces()),
          text(counts.chineseCharacters()),
          text(counts.words()),
          String.format(Locale.ROOT, "%.1f%%", JobAnalysis.share(all, band) * 100));
    }
    return table;
  }

  private static String text(long count) {
    return String.valueOf(count);
  }
}
