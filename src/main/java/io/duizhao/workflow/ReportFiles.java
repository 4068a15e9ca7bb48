package io.duizhao.workflow;

import io.duizhao.io.AtomicFile;
import io.duizhao.io.OutputException;
import io.duizhao.report.CheckReport;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.RuleNote;
import io.duizhao.report.RunReport;
import io.duizhao.report.RunSummary;
import io.duizhao.report.Wording;
import io.duizhao.report.format.JsonReport;
import io.duizhao.report.html.OverviewPage;
import io.duizhao.report.html.ReportPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of a run's report: {@code report.json}, and one HTML page or, where there are more
 * documents than a browser likes, an overview and pages of so many documents each. A page's
 * documents are all that is held at a time.
 */
final class ReportFiles {
  /** Documents on a page of HTML: with the texts to look at, some megabytes. */
  static final int PAGE = 100;

  private static final String OVERVIEW = "index.html";

  private final Path folder;
  private final List<RuleNote> rules;
  private final Wording words;

  ReportFiles(Path folder, List<RuleNote> rules, Wording words) {
    this.folder = folder;
    this.rules = List.copyOf(rules);
    this.words = words;
  }

  /** Returns the files of a report on so many documents. */
  List<Path> files(int documents) {
    List<Path> files = new ArrayList<>(List.of(folder.resolve(OVERVIEW)));
    if (documents > PAGE) {
      for (int first = 0; first < documents; first += PAGE) {
        files.add(folder.resolve(page(first)));
      }
    }
    files.add(folder.resolve("report.json"));
    return files;
  }

  /**
   * Writes them, and removes pages of larger reports.
   *
   * @param report gives a document's report by its number from 0
   * @throws OutputException where they cannot be written
   */
  void write(RunSummary summary, IntFunction<DocumentReport> report) {
    int documents = summary.documents().size();
    List<Path> files = files(documents);
    if (documents > PAGE) {
      for (int first = 0; first < documents; first += PAGE) {
        CheckReport part =
            part(summary, first, Math.min(documents, first + PAGE), List.of(), report);
        AtomicFile.write(
            folder.resolve(page(first)), out -> ReportPage.write(part, OVERVIEW, words, out));
      }
      AtomicFile.write(
          files.get(0), out -> OverviewPage.write(summary, ReportFiles::page, words, out));
      json(summary, report, files);
    } else {
      CheckReport whole = part(summary, 0, documents, summary.files(), report);
      AtomicFile.write(files.get(0), out -> ReportPage.write(whole, words, out));
      json(summary, whole.run().documents()::get, files);
    }
    removeOthers(files);
  }

  private static void json(
      RunSummary summary, IntFunction<DocumentReport> report, List<Path> files) {
    int documents = summary.documents().size();
    AtomicFile.write(
        files.get(files.size() - 1),
        out ->
            JsonReport.write(
                summary, () -> IntStream.range(0, documents).mapToObj(report).iterator(), out));
  }

  private CheckReport part(
      RunSummary summary,
      int begin,
      int end,
      List<String> files,
      IntFunction<DocumentReport> report) {
    List<DocumentReport> documents = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      documents.add(report.apply(i));
    }
    RunReport run = new RunReport(summary.version(), summary.languages(), documents, files);
    return new CheckReport(run, rules, Set.of());
  }

  /** Names the page of a document by its number from 0. */
  private static String page(int document) {
    return String.format(Locale.ROOT, "documents-%03d.html", document / PAGE + 1);
  }

  private void removeOthers(List<Path> files) {
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.toList()) {
        if (String.valueOf(file.getFileName()).matches("documents-\\d{3,9}\\.html")
            && !files.contains(file)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new OutputException(
          folder + ": old pages cannot be removed (" + e.getMessage() + ")", e);
    }
  }
}
