package io.duizhao.bench;

import io.duizhao.memory.FuzzyEval;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.model.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Looks an edited sentence up in a translation memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class FuzzyBenchmark {
  private static final int QUERIES = 500;

  /** A folder of sentence pairs, packed with gzip; {@code -p pairs=…} chooses it. */
  @Param("")
  public String pairs = "";

  /** A folder for the index, which is built where it is not there. */
  @Param("")
  public String index = "";

  /** Units of the memory. */
  @Param("200000")
  public int units = 200_000;

  private @Nullable MemoryIndex memory;
  private List<String> queries = List.of();
  private int next;

  /** Opens the memory. */
  @Setup
  public void open() throws IOException {
    FuzzyEval eval = FuzzyEval.of(Path.of(pairs), units);
    memory =
        eval.open(index.isEmpty() ? Files.createTempDirectory("duizhao-bench") : Path.of(index));
    queries = eval.queries(Language.ZH_CN, QUERIES);
  }

  /** Closes it. */
  @TearDown
  public void close() {
    opened().close();
  }

  /** Looks the next sentence up. */
  @Benchmark
  public void lookUp() {
    FuzzyEval.lookup(opened(), Language.ZH_CN, queries.get(next));
    next = (next + 1) % QUERIES;
  }

  private MemoryIndex opened() {
    return Objects.requireNonNull(memory);
  }
}
