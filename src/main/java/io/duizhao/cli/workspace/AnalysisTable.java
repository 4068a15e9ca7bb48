package io.duizhao.cli.workspace;

import io.duizhao.cli.option.TextTable;
import io.duizhao.model.FileAnalysis;
import io.duizhao.model.JobAnalysis;
import io.duizhao.model.MatchBand;
import io.duizhao.model.TextCounts;
import io.duizhao.report.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
    TextTable table = table("file", "segments", "characters", "without-spaces", "chinese", "words");
    files.forEach(file -> row(table, file.name(), file.total()));
    return table;
  }

  /** Begins a table with headings in the reader's language. */
  private TextTable table(String... headings) {
    return new TextTable(
        Arrays.stream(headings).map(key -> words.get("table." + key)).toArray(String[]::new));
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
  private TextTable words(List<FileAnalysis> files) {
    List<String> headings = new ArrayList<>(List.of(words.get("table.volume")));
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
    TextTable table =
        table("band", "segments", "characters", "without-spaces", "chinese", "words", "share");
    for (MatchBand band : MatchBand.values()) {
      TextCounts counts = all.counts(band);
      table.row(
          label(band),
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
