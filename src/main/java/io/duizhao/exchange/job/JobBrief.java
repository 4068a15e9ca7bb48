package io.duizhao.exchange.job;

import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.FileAnalysis;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.TextCounts;
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
    TextCounts total = all.total();
    TextCounts done = all.counts(MatchBand.TRANSLATED);
    out.append(": files: ").append(analysis.files().size()).append("; segments: ");
    out.append(total.segments()).append("; Chinese characters and words: ");
    out.append(total.wordCount()).append(".\n\n**Left to translate**: segments: ");
    out.append(total.segments() - done.segments()).append("; Chinese characters and words: ");
    out.append(total.wordCount() - done.wordCount()).append(".\n\n");
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
    out.append("- What people have translated stands in the files and in `tm/auto`;");
    out.append(" OmegaT fills it in, with its codes. Segments of a low score need a look:");
    out.append(" the score is among a segment's comments.\n");
    out.append("- What a machine has translated stands in `tm/mt` only, what memories offer in");
    out.append(" `tm/matches.tmx`: as matches, to be taken or not.\n");
    if (terms > 0) {
      out.append("- `glossary/terms.txt` has the renderings of ").append(terms);
      out.append(" names and terms; use them.\n");
    }
    out.append("- Keep codes such as `<b0>`…`</b0>`; they are bold text, links, pictures.\n");
    out.append("- Send back `target/*.xlf`, or the files as your tool writes them.\n");
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
