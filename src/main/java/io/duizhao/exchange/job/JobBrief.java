package io.duizhao.exchange.job;

import io.duizhao.model.FileAnalysis;
import io.duizhao.model.JobAnalysis;
import io.duizhao.model.LanguagePair;
import io.duizhao.model.MatchBand;
import io.duizhao.model.TextCounts;
import java.util.List;
import java.util.StringJoiner;

/** What a translator is told about a job, in Markdown, and its counts as a table. */
final class JobBrief {
  private JobBrief() {}

  /** Returns the brief. */
  static String markdown(
      String name, LanguagePair languages, JobAnalysis analysis, int terms, List<String> notes) {
    FileAnalysis all = analysis.total("all");
    StringBuilder out = new StringBuilder();
    out.append("# ").append(name).append("\n\n");
    out.append("From ").append(languages.source()).append(" to ").append(languages.target());
    out.append(": ").append(analysis.files().size()).append(" files, ");
    out.append(all.total().segments()).append(" segments, ");
    out.append(all.total().wordCount()).append(" Chinese characters and words.\n\n");
    out.append("| match | segments | characters and words |\n| --- | ---: | ---: |\n");
    for (MatchBand band : MatchBand.values()) {
      TextCounts counts = all.counts(band);
      if (counts.segments() > 0) {
        out.append("| ").append(band.label()).append(" | ").append(counts.segments());
        out.append(" | ").append(counts.wordCount()).append(" |\n");
      }
    }
    out.append("\n## How to work\n\n");
    out.append("- Open this folder as a project in OmegaT, or `source/*.xlf` in any CAT tool.\n");
    out.append(
        "- `tm/auto` holds what is translated already; it is filled in where it is the same.");
    out.append(" What stands in `tm/mt` a machine has translated.\n");
    out.append("- `glossary/terms.txt` has ").append(terms);
    out.append(" terms; use its renderings.\n");
    out.append("- Keep codes such as `<g1>`; send `source/*.xlf` back as your tool writes them.\n");
    notes.forEach(note -> out.append("- ").append(note).append('\n'));
    return out.toString();
  }

  /** Returns the counts of every file in every band, tab-separated. */
  static String table(JobAnalysis analysis) {
    StringJoiner heading = new StringJoiner("\t", "", "\n");
    heading.add("file").add("segments").add("characters and words");
    for (MatchBand band : MatchBand.values()) {
      heading.add(band.label());
    }
    StringBuilder out = new StringBuilder(heading.toString());
    for (FileAnalysis file : analysis.files()) {
      row(file, out);
    }
    row(analysis.total("all"), out);
    return out.toString();
  }

  private static void row(FileAnalysis file, StringBuilder out) {
    StringJoiner row = new StringJoiner("\t", "", "\n");
    row.add(file.name());
    row.add(Long.toString(file.total().segments()));
    row.add(Long.toString(file.total().wordCount()));
    for (MatchBand band : MatchBand.values()) {
      row.add(Long.toString(file.counts(band).wordCount()));
    }
    out.append(row);
  }
}
