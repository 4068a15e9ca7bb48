package io.duizhao.cli.workspace;

import io.duizhao.cli.option.Console;
import io.duizhao.model.language.Language;
import io.duizhao.report.DocumentReport;
import io.duizhao.report.Figures;
import io.duizhao.workflow.DocumentResult;
import io.duizhao.workflow.RunListener;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a run goes on: a line a document, on a terminal a bar beneath them. Of many documents
 * it shows a line for every twentieth part, and what they remark once.
 */
final class RunProgress implements RunListener, AutoCloseable {
  /** More documents than that get no lines of their own, unless they are asked for. */
  static final int MANY = 50;

  /** Lines in which many documents are shown. */
  private static final int LINES = 20;

  /** Goes to the line's begin and clears it, so that a message takes the bar's place. */
  private static final String CLEAR_LINE = "\r\033[K";

  private static final int UPDATE_MILLIS = 100;

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean verbose;
  private final String target;
  private final RemarkTally remarks = new RemarkTally();
  private int documents;
  private int done;
  private int upToDate;
  private long segments;
  private long findings;
  private @Nullable ProgressBar bar;

  /**
   * Makes the progress.
   *
   * @param err where it is shown
   * @param quiet whether only failures are shown
   * @param verbose whether many documents have lines of their own, too
   * @param target the language of the translations
   */
  RunProgress(PrintWriter err, boolean quiet, boolean verbose, Language target) {
    this.err = err;
    this.target = target.englishName();
    this.quiet = quiet;
    this.verbose = verbose;
  }

  @Override
  public void waiting() {
    if (!quiet) {
      println("waiting: another duizhao runs this workspace");
    }
  }

  @Override
  public void started(int count) {
    documents = count;
    if (!quiet && count > 1 && Console.isTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("run")
              .setInitialMax(count)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public void finished(DocumentResult result) {
    done++;
    if (bar != null) {
      bar.step();
    }
    DocumentReport report = result.report();
    upToDate += result.isUpToDate() ? 1 : 0;
    segments += report.figures().sourceSegments();
    findings += report.findings().size();
    if (report.problem() != null) {
      println("duizhao: " + report.problem());
    }
    if (quiet) {
      return;
    }
    if (documents <= MANY || verbose) {
      if (report.problem() == null) {
        println(line(result));
      }
      result.remarks().forEach(remark -> println("  " + remark));
    } else {
      result.remarks().forEach(remarks::add);
      if ((long) done * LINES / documents > (long) (done - 1) * LINES / documents) {
        println(soFar());
      }
      if (done == documents) {
        remarks.lines().forEach(remark -> println("  " + remark));
      }
    }
  }

  private String line(DocumentResult result) {
    DocumentReport report = result.report();
    Figures figures = report.figures();
    StringBuilder line = new StringBuilder(count());
    line.append(report.name()).append(": ").append(figures.sourceSegments()).append(" segments");
    if (report.status() == DocumentReport.Status.ALIGNED) {
      line.append(" with ").append(figures.targetSegments()).append(" in ").append(target);
      OptionalDouble mean = figures.meanConfidence();
      if (mean.isPresent()) {
        line.append(String.format(Locale.ROOT, ", confidence %.2f", mean.getAsDouble()));
      }
    }
    line.append(", ").append(count(report.findings().size(), "finding"));
    return line.append(result.isUpToDate() ? " (up to date)" : "").toString();
  }

  private String soFar() {
    String line =
        String.format(Locale.ROOT, "%s%,d segments, %,d findings", count(), segments, findings);
    return upToDate == 0 ? line : line + String.format(Locale.ROOT, ", %,d up to date", upToDate);
  }

  private String count() {
    return "[" + done + "/" + documents + "] ";
  }

  /** Shows messages that concern no single document. */
  void show(List<String> messages, boolean failures) {
    for (String message : messages) {
      if (failures || !quiet) {
        println("duizhao: " + message);
      }
    }
  }

  private void println(String line) {
    err.println(bar == null ? line : CLEAR_LINE + line);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
