package io.duizhao.report;

import io.duizhao.model.FileAnalysis;
import io.duizhao.model.JobAnalysis;
import io.duizhao.model.MatchBand;
import io.duizhao.model.TextCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * A job analysis as CSV (RFC 4180, but line feeds): a line for each file and band. Programs read
 * it, so its words are English whatever the reader's language.
 */
public final class AnalysisCsv {
  /** The name of the lines that sum all files up. */
  private static final String ALL = "all";

  private static final List<String> HEADINGS =
      List.of(
          "file",
          "band",
          "segments",
          "characters",
          "characters without spaces",
          "chinese characters",
          "words");

  private AnalysisCsv() {}

  /** Returns the lines of every file in each band, then those of all files. */
  public static String of(JobAnalysis analysis) {
    StringBuilder csv = new StringBuilder(String.join(",", HEADINGS)).append('\n');
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
    for (long count : counts(counts)) {
      csv.append(',').append(count);
    }
    csv.append('\n');
  }

  /** Returns the counts in the order of their headings. */
  static long[] counts(TextCounts counts) {
    return new long[] {
      counts.segments(),
      counts.characters(),
      counts.charactersWithoutSpaces(),
      counts.chineseCharacters(),
      counts.words()
    };
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
