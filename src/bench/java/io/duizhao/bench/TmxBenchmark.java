package io.duizhao.bench;

import io.duizhao.eval.MemoryThroughput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Writes and reads a unit of a translation memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@OperationsPerInvocation(TmxBenchmark.UNITS)
public class TmxBenchmark {
  /** Units of the file. */
  static final int UNITS = 10_000;

  private Path file = Path.of("");
  private MemoryThroughput memory = new MemoryThroughput(file, UNITS);

  /** Makes the file. */
  @Setup
  public void write() throws IOException {
    file = Files.createTempFile("duizhao-bench", ".tmx");
    memory = new MemoryThroughput(file, UNITS);
    memory.write(1);
  }

  /** Deletes the file. */
  @TearDown
  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Writes the file anew. */
  @Benchmark
  public void writeUnit() {
    memory.write(1);
  }

  /** Reads the file. */
  @Benchmark
  public void readUnit() throws IOException {
    memory.read();
  }
}
