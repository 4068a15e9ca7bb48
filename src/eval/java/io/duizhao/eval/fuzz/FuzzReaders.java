package io.duizhao.eval.fuzz;

import io.duizhao.fuzz.FuzzRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Gives damaged files to every reader: {@code FOLDER SEED FROM TO [PART]}, an empty folder, the
 * numbers of the cases, and a part of the names of the readers. Each case must be read, or refused
 * with a message that names the file, within 10 s of processor time and 2 GB of allocations; run it
 * with {@code -Xmx512m} to bound the heap.
 */
public final class FuzzReaders {
  private FuzzReaders() {}

  /** Does the cases; the exit status tells whether all held. */
  public static void main(String[] args) throws IOException {
    FuzzRun run = new FuzzRun(Path.of(args[0]), args.length > 4 ? args[4] : "");
    List<String> finds =
        run.run(
            Long.parseLong(args[1]),
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]),
            System.out::println);
    System.out.println(finds.size() + " kinds of finds");
    System.exit(finds.isEmpty() ? 0 : 1);
  }
}
