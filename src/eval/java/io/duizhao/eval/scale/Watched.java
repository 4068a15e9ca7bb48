package io.duizhao.eval.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a process took.
 *
 * @param status its exit status
 * @param wall from its start to its end
 * @param processor time on all processors, as last seen
 * @param residentMegabytes most memory that it held, as the system tells; 0 where it does not
 */
record Watched(int status, Duration wall, Duration processor, long residentMegabytes) {
  private static final long GLANCE_MILLIS = 100;

  /**
   * Runs a command in a folder and watches it.
   *
   * @param kill when this holds it is killed
   */
  static Watched run(List<String> command, Path log, BooleanSupplier kill)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    Duration processor = Duration.ZERO;
    long resident = 0;
    while (process.isAlive()) {
      processor = process.info().totalCpuDuration().orElse(processor);
      resident = Math.max(resident, resident(process.pid()));
      if (kill.getAsBoolean()) {
        process.destroyForcibly();
      }
      Thread.sleep(GLANCE_MILLIS);
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - begin);
    return new Watched(process.waitFor(), wall, processor, resident);
  }

  private static long resident(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      // It ended meanwhile, or this system has no such file.
    }
    return 0;
  }

  @Override
  public String toString() {
    return String.format(
        "status %3d, %7.1f s, %7.1f s of processor time, %5d MB",
        status, wall.toMillis() / 1e3, processor.toMillis() / 1e3, residentMegabytes);
  }
}
