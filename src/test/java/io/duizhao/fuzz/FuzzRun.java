package io.duizhao.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Gives damaged files to every reader and counts what comes of them. */
public final class FuzzRun {
  private final Path folder;
  private final List<FuzzedReader> readers;
  private final TreeMap<String, String> finds = new TreeMap<>();

  /**
   * Prepares.
   *
   * @param folder an empty folder to work in; files that break a reader are kept in it
   * @param part of the names of the readers to try
   */
  public FuzzRun(Path folder, String part) throws IOException {
    this.folder = folder;
    this.readers = FuzzedReaders.all(folder).stream().filter(r -> r.name().contains(part)).toList();
  }

  /**
   * Does the cases of some numbers with every reader.
   *
   * @param seed of the damages
   * @param to after the last number
   * @param report takes a line for each reader
   * @return a line for each kind of find: the reader, the first number and what it did
   */
  public List<String> run(long seed, int from, int to, Consumer<String> report) throws IOException {
    for (FuzzedReader reader : readers) {
      for (byte[] whole : reader.seeds()) {
        FuzzCase.Verdict verdict = new FuzzCase(reader, whole).judge(folder);
        // Whole files of its own kind are read; of others' kinds they may be refused.
        if (verdict.broken().isPresent() || verdict.refused() && reader.seeds().size() == 1) {
          finds.put(reader.name(), reader.name() + ", a whole file: " + verdict);
        }
      }
      int refused = 0;
      long slowest = 0;
      long most = 0;
      long nanos = 0;
      int broken = 0;
      for (int number = from; number < to; number++) {
        FuzzCase fuzzed = FuzzCase.of(reader, seed, number);
        FuzzCase.Verdict verdict = fuzzed.judge(folder);
        refused += verdict.refused() ? 1 : 0;
        slowest = Math.max(slowest, verdict.nanos());
        most = Math.max(most, verdict.allocated());
        nanos += verdict.nanos();
        if (verdict.broken().isPresent()) {
          broken++;
          String find = reader.name() + ": " + verdict.broken().get();
          String kind = find.replaceAll("[0-9]+", "N");
          // The first of its kind is enough.
          String first = "seed " + seed + " case " + number + ", " + find;
          if (finds.putIfAbsent(kind, first) == null) {
            Files.write(
                folder.resolve(
                    reader.name().replace(' ', '-') + "-" + number + "." + reader.ending()),
                fuzzed.bytes());
            report.accept(first);
          }
        }
      }
      report.accept(
          "%-22s %6d cases, %6d refused, %3d broken; %7.1f s, at most %6.3f s and %5d MB a case"
              .formatted(
                  reader.name(),
                  to - from,
                  refused,
                  broken,
                  nanos / 1e9,
                  slowest / 1e9,
                  most >> 20));
    }
    return List.copyOf(finds.values());
  }
}
