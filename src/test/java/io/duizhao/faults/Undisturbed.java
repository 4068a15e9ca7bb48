package io.duizhao.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a task does where nothing disturbs it.
 *
 * @param status its exit status
 * @param before the files before it
 * @param after the files after it
 * @param millis how long it takes
 * @param growth bytes that it adds
 * @param calls by which it changes files; empty where they are not known
 */
record Undisturbed(
    int status,
    Snapshot before,
    Snapshot after,
    long millis,
    long growth,
    List<SystemCalls.Call> calls) {
  private static final int BLOCK = 4096;

  /** Copies the list. */
  Undisturbed {
    calls = List.copyOf(calls);
  }

  /** Does a task in a fresh copy of the workspace. */
  static Undisturbed of(Launch launch, Task task, Path copy)
      throws IOException, InterruptedException {
    Snapshot before = Snapshot.of(copy);
    long size = size(copy);
    Path calls = copy.resolveSibling("calls.txt");
    Launch observed = SystemCalls.areKnown() ? SystemCalls.listed(launch, calls) : launch;
    long begin = System.nanoTime();
    Outcome outcome = observed.run(copy, task.arguments());
    long millis = (System.nanoTime() - begin) / 1_000_000;
    if (outcome.status() > 1) {
      throw new IllegalStateException(task.name() + ": " + outcome);
    }
    return new Undisturbed(
        outcome.status(),
        before,
        Snapshot.of(copy),
        millis,
        Math.max(0, size(copy) - size),
        SystemCalls.areKnown() ? SystemCalls.in(calls) : List.of());
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    for (Path file : Folders.walk(folder)) {
      size += Files.isRegularFile(file) ? (Files.size(file) + BLOCK - 1) / BLOCK * BLOCK : 0;
    }
    return size;
  }
}
