package io.duizhao.workflow;

import io.duizhao.exchange.tmx.TmxOptions;
import io.duizhao.exchange.tmx.TmxStream;
import io.duizhao.io.AtomicFile;
import io.duizhao.project.DocumentFinder;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.report.CheckReport;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.HtmlReport;
import io.duizhao.report.JsonReport;
import io.duizhao.report.RunReport;
import io.duizhao.report.Wording;
import io.duizhao.workflow.format.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The main job: every document of a workspace through all stages, and a report on them. */
public final class RunJob {
  private final Workbench workbench;
  private final Workspace workspace;
  private final int jobs;

  /**
   * Makes the job.
   *
   * @param workbench the workspace and its stages
   * @param jobs number of documents worked on at once, at least 1
   */
  public RunJob(Workbench workbench, int jobs) {
    this.workbench = workbench;
    this.workspace = workbench.workspace();
    this.jobs = jobs;
  }

  /**
   * Does the job. A document that cannot be done does not keep the others from being done.
   *
   * @throws io.duizhao.io.InputException where there is no document at all
   * @throws io.duizhao.io.OutputException where the merged outputs cannot be written
   */
  public RunResult run(RunListener listener) {
    DocumentFinder.Found found = workbench.documents();
    List<String> problems = new ArrayList<>(workbench.glossary().problems());
    problems.addAll(workbench.memories().problems());
    listener.started(found.pairs().size());
    Path merged = workspace.out().resolve("tmx").resolve("all.tmx");
    List<DocumentReport> reports = new ArrayList<>();
    AtomicFile.write(merged, out -> reports.addAll(documents(found.pairs(), out, listener)));
    Path html = workspace.out().resolve("report").resolve("index.html");
    Path json = workspace.out().resolve("report").resolve("report.json");
    List<String> files = List.of(merged, html, json).stream().map(workspace::shown).toList();
    RunReport report =
        new RunReport(Tool.version(), workbench.configuration().languages(), reports, files);
    CheckReport checked =
        new CheckReport(report, CheckJob.notes(workbench.configuration().checks()), Set.of());
    AtomicFile.write(html, out -> HtmlReport.write(checked, Wording.of(Wording.Language.EN), out));
    AtomicFile.write(json, out -> JsonReport.write(report, out));
    return new RunResult(report, problems, strays(found));
  }

  /** Works on the documents; each is forgotten when it stands in the merged memory. */
  private List<DocumentReport> documents(
      List<DocumentPair> pairs, OutputStream out, RunListener listener) throws IOException {
    List<DocumentReport> reports = new ArrayList<>();
    DocumentJob job = workbench.documentJob();
    try (TmxStream memory =
            new TmxStream(out, tmxOptions(), workbench.configuration().languages().source());
        OrderedWork<DocumentPair, DocumentResult> work = new OrderedWork<>(pairs, job::run, jobs)) {
      for (Optional<DocumentResult> next = work.next(); next.isPresent(); next = work.next()) {
        DocumentResult result = next.get();
        if (result.document().isPresent()) {
          memory.add(result.document().get());
        }
        reports.add(result.report());
        listener.finished(result);
      }
    }
    return reports;
  }

  private TmxOptions tmxOptions() {
    TmxOptions options = TmxOptions.of(Tool.asExchangeTool());
    return workbench.configuration().withMachineTranslation()
        ? options
        : options.withoutMachineTranslation();
  }

  private List<String> strays(DocumentFinder.Found found) {
    return found.strays().stream()
        .map(
            file ->
                workspace.shown(file) + ": translates no transcript of its name; it was left aside")
        .toList();
  }
}
