package io.duizhao.bench.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures one section of the table; {@code src/bench/run.sh} measures all. */
@Command(name = "benchmarks", description = "Measures a section and prints its lines.")
final class Benchmarks implements Callable<Integer> {
  /** The sections, in the table's order. */
  private enum Name {
    segment(SegmentationSection::new),
    align(AlignmentSection::new),
    check(CheckSection::new),
    tmx(TmxSection::new),
    memory(MemorySection::new),
    start(StartSection::new);

    private final Supplier<Section> section;

    Name(Supplier<Section> section) {
      this.section = section;
    }
  }

  @Parameters(paramLabel = "SECTION", description = "One of ${COMPLETION-CANDIDATES}.")
  private Name name = Name.start;

  @Option(names = "--data", paramLabel = "DIR", description = "Texts, see docs/benchmarks.md.")
  private @Nullable Path data;

  @Option(names = "--duizhao", description = "The launcher (${DEFAULT-VALUE}).")
  private Path duizhao = Path.of("./duizhao");

  @Option(names = "--runs", description = "Runs of each figure (${DEFAULT-VALUE}).")
  private int runs = 5;

  @Option(names = "--units", description = "Units of a large memory (${DEFAULT-VALUE}).")
  private int units = 1_000_000;

  private Benchmarks() {}

  /** Runs the program. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    name.section
        .get()
        .measure(
            new Settings(data, duizhao, runs, units),
            row -> {
              System.out.println(row);
              System.out.flush();
            });
    return 0;
  }
}
