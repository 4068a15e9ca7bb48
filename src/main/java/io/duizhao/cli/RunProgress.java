package io.duizhao.cli;

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

/** Shows how a run goes on: a line a document, on a terminal a bar beneath them. */
final class RunProgress implements RunListener, AutoCloseable {
  /** Goes to the line's begin and clears it, so that a message takes the bar's place. */
  private static final String CLEAR_LINE = "\r\033[K";

  private static final int UPDATE_MILLIS = 100;

  private final PrintWriter err;
  private final boolean quiet;
  private int documents;
  private int done;
  private @Nullable ProgressBar bar;

  /**
   * Makes the progress.
   *
   * @param err where it is shown
   * @param quiet whether only failures are shown
   */
  RunProgress(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
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
    String problem = report.problem();
    if (problem != null) {
      println("duizhao: " + problem);
    } else if (!quiet) {
      println(line(report));
    }
    if (!quiet) {
      result.remarks().forEach(remark -> println("  " + remark));
    }
  }

  private String line(DocumentReport report) {
    Figures figures = report.figures();
    StringBuilder line = new StringBuilder();
    line.append('[').append(done).append('/').append(documents).append("] ");
    line.append(report.name()).append(": ").append(figures.sourceSegments()).append(" segments");
    if (report.status() == DocumentReport.Status.ALIGNED) {
      line.append(" with ").append(figures.targetSegments()).append(" in English");
      OptionalDouble mean = figures.meanConfidence();
      if (mean.isPresent()) {
        line.append(String.format(Locale.ROOT, ", confidence %.2f", mean.getAsDouble()));
      }
    }
    return line.append(", ").append(count(report.findings().size(), "finding")).toString();
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
