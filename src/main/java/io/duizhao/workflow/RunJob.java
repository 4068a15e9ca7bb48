package io.duizhao.workflow;

import io.duizhao.exchange.tmx.MergedTmx;
import io.duizhao.io.AtomicFile;
import io.duizhao.io.FolderLock;
import io.duizhao.io.InputException;
import io.duizhao.io.InputFile;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.project.Configuration;
import io.duizhao.project.DocumentFinder;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.DocumentSummary;
import io.duizhao.report.RunSummary;
import io.duizhao.report.Wording;
import io.duizhao.workflow.format.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The main job: every document of a workspace through all stages, and a report on them. Of each
 * document that is done only its numbers are held.
 */
public final class RunJob {
  private final Workbench workbench;
  private final Workspace workspace;
  private final ReaderLanguage readers;
  private final int jobs;
  private final boolean anew;
  private final boolean prunes;

  /**
   * Makes the job.
   *
   * @param workbench the workspace and its stages
   * @param readers language of the report's page
   * @param jobs number of documents worked on at once, at least 1
   * @param anew whether documents are done again that are up to date
   * @param prunes whether outputs of documents that are no longer there are removed
   */
  public RunJob(
      Workbench workbench, ReaderLanguage readers, int jobs, boolean anew, boolean prunes) {
    this.readers = readers;
    this.workbench = workbench;
    this.workspace = workbench.workspace();
    this.jobs = jobs;
    this.anew = anew;
    this.prunes = prunes;
  }

  /**
   * Does the job. A document that cannot be done does not keep the others from being done. One run
   * of a workspace goes on at a time; another waits for it.
   *
   * @throws io.duizhao.io.InputException where there is no document at all
   * @throws io.duizhao.io.OutputException where the merged outputs cannot be written
   */
  public RunResult run(RunListener listener) {
    FolderLock held = workspace.lockRun(listener::waiting);
    try {
      return runAlone(listener);
    } finally {
      held.close();
    }
  }

  private RunResult runAlone(RunListener listener) {
    DocumentFinder.Found found = workbench.documents();
    List<String> problems = new ArrayList<>(workbench.problems());
    DocumentOutputs.folders(workspace).forEach(AtomicFile::sweep);
    listener.started(found.pairs().size());
    KeptDocuments kept = new KeptDocuments(workbench);
    Path merged = workspace.out().resolve("tmx").resolve("all.tmx");
    Progress progress = new Progress(listener);
    AtomicFile.write(merged, out -> documents(found.pairs(), kept, out, progress));
    Configuration configuration = workbench.configuration();
    ReportFiles report =
        new ReportFiles(
            workspace.out().resolve("report"),
            CheckJob.notes(configuration.checks()),
            Wording.of(readers));
    List<Path> files = new ArrayList<>(List.of(merged));
    files.addAll(report.files(progress.documents.size()));
    RunSummary summary =
        new RunSummary(
            Tool.version(),
            configuration.languages(),
            progress.documents,
            files.stream().map(workspace::shown).toList());
    report.write(summary, number -> report(summary.documents().get(number), kept));
    List<String> remarks = new ArrayList<>(strays(found));
    List<String> names = found.pairs().stream().map(DocumentPair::name).toList();
    remarks.addAll(unsaved(names));
    remarks.addAll(prunes ? kept.gone().remove(names) : kept.gone().remarks(names));
    return new RunResult(summary, progress.upToDate, problems, remarks);
  }

  /** What is known of the documents so far. */
  private static final class Progress {
    private final RunListener listener;
    private final List<DocumentSummary> documents = new ArrayList<>();
    private int upToDate;

    Progress(RunListener listener) {
      this.listener = listener;
    }

    void add(DocumentResult result) {
      documents.add(DocumentSummary.of(result.report()));
      upToDate += result.isUpToDate() ? 1 : 0;
      listener.finished(result);
    }
  }

  private void documents(
      List<DocumentPair> pairs, KeptDocuments kept, OutputStream out, Progress progress)
      throws IOException {
    Configuration configuration = workbench.configuration();
    DocumentJob job = workbench.documentJob(kept, anew);
    try (MergedTmx memory =
            new MergedTmx(
                out,
                Tool.asExchangeTool(),
                configuration.languages().source(),
                configuration.export());
        OrderedWork<DocumentPair, DocumentResult> work = new OrderedWork<>(pairs, job::run, jobs)) {
      for (Optional<DocumentResult> next = work.next(); next.isPresent(); next = work.next()) {
        DocumentResult result = next.get();
        for (Path file : memories(result.report())) {
          memory.add(bytes(file));
        }
        progress.add(result);
      }
    }
  }

  /** Returns the file of a document's memory; none where it has no translation or has failed. */
  private List<Path> memories(DocumentReport report) {
    Path file = DocumentOutputs.memory(workspace, report.name());
    return report.files().contains(workspace.shown(file)) ? List.of(file) : List.of();
  }

  private static byte[] bytes(Path file) {
    try {
      return InputFile.bytes(file);
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }

  private static DocumentReport report(DocumentSummary summary, KeptDocuments kept) {
    String problem = summary.problem();
    return problem == null
        ? kept.report(summary.name())
        : DocumentReport.failed(summary.name(), summary.sourceFile(), problem);
  }

  /** A review that goes on, or was killed, holds decisions that no other command sees. */
  private List<String> unsaved(List<String> names) {
    return names.stream()
        .map(workspace::journal)
        .filter(Files::exists)
        .map(
            journal ->
                workspace.shown(journal)
                    + ": holds decisions of a review that are not saved, and not in these outputs;"
                    + " save there, or start 'duizhao review', which takes them in")
        .toList();
  }

  private List<String> strays(DocumentFinder.Found found) {
    return found.strays().stream()
        .map(
            file ->
                workspace.shown(file) + ": translates no transcript of its name; it was left aside")
        .toList();
  }
}
