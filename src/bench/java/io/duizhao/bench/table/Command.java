package io.duizhao.bench.table;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that is timed as a whole, its start included. Processor time and memory are told where
 * GNU time is installed.
 */
record Command(List<String> words) {
  private static final Path GNU_TIME = Path.of("/usr/bin/time");

  static Command of(String... words) {
    return new Command(List.of(words));
  }

  /**
   * Runs it, without its output.
   *
   * @throws IOException where it fails
   */
  Timing run() throws IOException {
    Path figures = Files.createTempFile("duizhao-bench", ".time");
    try {
      boolean known = Files.isExecutable(GNU_TIME);
      List<String> whole = new ArrayList<>();
      if (known) {
        whole.addAll(
            List.of(GNU_TIME.toString(), "-o", figures.toString(), "-f", "%U %S %M", "--"));
      }
      whole.addAll(words);
      long begin = System.nanoTime();
      int status = status(whole);
      double wall = (System.nanoTime() - begin) / 1e9;
      if (status != 0) {
        throw new IOException("exit status " + status + " of " + String.join(" ", words));
      }
      if (!known) {
        return new Timing(wall, Double.NaN, Double.NaN);
      }
      String[] told = Files.readString(figures).strip().split(" ", -1);
      double processor = Double.parseDouble(told[0]) + Double.parseDouble(told[1]);
      return new Timing(wall, processor, Double.parseDouble(told[2]) / 1024);
    } finally {
      Files.delete(figures);
    }
  }

  private static int status(List<String> words) throws IOException {
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException(e.getMessage()).initCause(e);
    }
  }
}
