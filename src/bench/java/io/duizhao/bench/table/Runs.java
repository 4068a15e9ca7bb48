package io.duizhao.bench.table;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Several runs of the same work.
 *
 * @param timings the runs, fastest first
 */
record Runs(List<Timing> timings) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  Runs {
    timings = timings.stream().sorted(Comparator.comparingDouble(Timing::wall)).toList();
  }

  /** Work in this process is repeated for so many seconds before it counts: Java compiles it. */
  private static final double WARM = 3;

  /** Something that can be timed. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Something that times itself. */
  @FunctionalInterface
  interface TimedWork {
    Timing run() throws IOException;
  }

  /** Runs work in this process. */
  static Runs of(int runs, Work work) throws IOException {
    for (double spent = 0; spent < WARM; ) {
      spent += time(work).wall();
    }
    return several(runs, () -> time(work));
  }

  /** Runs work that times itself, once before it counts. */
  static Runs timed(int runs, TimedWork work) throws IOException {
    work.run();
    return several(runs, work);
  }

  private static Runs several(int runs, TimedWork work) throws IOException {
    List<Timing> timings = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      timings.add(work.run());
    }
    return new Runs(timings);
  }

  /** Times work in this process once; compiling and clearing memory count as processor time. */
  static Timing time(Work work) throws IOException {
    long begin = System.nanoTime();
    long processor = SYSTEM.getProcessCpuTime();
    work.run();
    return new Timing(
        (System.nanoTime() - begin) / 1e9,
        (SYSTEM.getProcessCpuTime() - processor) / 1e9,
        Double.NaN);
  }

  /** Returns a line that tells the time of a run. */
  Row seconds(String what, String on) {
    return row(what, on, Timing.seconds(median(Timing::wall)), Timing.seconds(best()));
  }

  /** Returns a line that tells how much a run does in a second. */
  Row speed(String what, String on, long amount, String unit) {
    return row(what, on, rate(amount / median(Timing::wall), unit), rate(amount / best(), unit));
  }

  private Row row(String what, String on, String median, String best) {
    double megabytes = median(Timing::megabytes);
    return new Row(
        what,
        on,
        median,
        best,
        Timing.seconds(median(Timing::processor)),
        Double.isNaN(megabytes) ? "" : String.format(Locale.ROOT, "%.0f MB", megabytes));
  }

  private static String rate(double amount, String unit) {
    return String.format(Locale.ROOT, "%,.0f %s/s", amount, unit);
  }

  private double best() {
    return timings.get(0).wall();
  }

  private double median(ToDoubleFunction<Timing> figure) {
    double[] sorted = timings.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
