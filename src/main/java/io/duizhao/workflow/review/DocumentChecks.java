package io.duizhao.workflow.review;

import io.duizhao.model.finding.Finding;
import io.duizhao.workflow.Workbench;
import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Has the documents of a desk checked beside the person's work: what is on the screen at once, the
 * whole text when it has been at rest for a moment.
 */
final class DocumentChecks implements Closeable {
  /** Milliseconds without a change after which a whole text is looked at. */
  private static final int REST = 1500;

  private final Supplier<Workbench> workbench;
  private final Function<String, ReviewUnits> units;
  private final Function<String, Snapshot> latest;
  private final Map<String, RowFindings> documents = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor whole = thread("check");
  private final ScheduledThreadPoolExecutor near = thread("look");

  /**
   * Makes the checks.
   *
   * @param workbench the rules as they are now
   * @param units makes units of a document's rows
   * @param latest the newest state of a document
   */
  DocumentChecks(
      Supplier<Workbench> workbench,
      Function<String, ReviewUnits> units,
      Function<String, Snapshot> latest) {
    this.workbench = workbench;
    this.units = units;
    this.latest = latest;
  }

  private RowFindings of(String name) {
    return documents.computeIfAbsent(name, n -> new RowFindings(workbench, units.apply(n)));
  }

  /** Returns what is known of some rows; what is not known yet is looked for meanwhile. */
  RowFindings.Shown shown(String name, Snapshot seen, int begin, int end) {
    RowFindings.Shown shown = of(name).shown(seen, begin, end);
    if (!shown.isWhole()) {
      run(near, 0, () -> of(name).lookNear(seen, begin, end));
      lookWhenAtRest(name, seen);
    }
    return shown;
  }

  /** Returns what is known of some rows after a look at them. */
  RowFindings.Shown looked(String name, Snapshot seen, int begin, int end) {
    of(name).lookNear(seen, begin, end);
    lookWhenAtRest(name, seen);
    return of(name).shown(seen, begin, end);
  }

  /** The first look does not wait: nothing is known yet that could be shown instead. */
  private void lookWhenAtRest(String name, Snapshot seen) {
    RowFindings document = of(name);
    boolean isFirst = !document.wasWhole();
    run(
        whole,
        isFirst ? 0 : REST,
        () -> {
          Snapshot now = latest.apply(name);
          if (isFirst || now.revision() == seen.revision()) {
            document.lookAtAll(now);
          }
        });
  }

  private static ScheduledThreadPoolExecutor thread(String name) {
    ScheduledThreadPoolExecutor thread =
        new ScheduledThreadPoolExecutor(1, work -> Daemons.thread(work, name));
    thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    return thread;
  }

  /** Nobody waits for the work: what goes wrong in it is told as of a thread that died. */
  private static void run(ScheduledThreadPoolExecutor threads, int delay, Runnable work) {
    @SuppressWarnings("unused")
    Future<?> unused =
        threads.schedule(
            () -> {
              try {
                work.run();
              } catch (RuntimeException e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
              }
            },
            delay,
            TimeUnit.MILLISECONDS);
  }

  /** Returns all that is known to be wrong with a document; more is looked for meanwhile. */
  List<Finding> known(String name) {
    Snapshot now = latest.apply(name);
    if (!isWhole(name, now)) {
      lookWhenAtRest(name, now);
    }
    return of(name).findings(now);
  }

  /** Returns whether a document was looked at as a whole in a state. */
  boolean isWhole(String name, Snapshot seen) {
    return of(name).isWhole(seen);
  }

  /** Returns all that is wrong with a document, waiting for a look at the whole of it. */
  List<Finding> all(String name) {
    Snapshot now = latest.apply(name);
    of(name).lookAtAll(now);
    return of(name).findings(now);
  }

  /** Has everything looked at anew, by other rules. */
  void forget() {
    documents.values().forEach(RowFindings::forget);
  }

  /** Leaves out what somebody has suppressed meanwhile. */
  void suppressed() {
    documents.values().forEach(RowFindings::suppressed);
  }

  @Override
  public void close() {
    whole.shutdownNow();
    near.shutdownNow();
  }
}
