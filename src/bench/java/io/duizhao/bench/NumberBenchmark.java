package io.duizhao.bench;

import io.duizhao.text.ChineseNumbers;
import io.duizhao.text.EnglishNumbers;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads the numbers of a sentence and of its translation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class NumberBenchmark {
  /** Not constants, which Java would work out beforehand. */
  private String chinese = "2024年前三个季度，公司卖出了一千二百万台，同比增长了百分之三十五点二。";

  private String english =
      "In the first three quarters of 2024 the company sold twelve million, up 35.2% on the year.";

  private String plain = "她把信折好放进抽屉，然后关上了灯，一个人在黑暗里坐了很久。";

  /** A sentence with numbers. */
  @Benchmark
  public void pair(Blackhole sink) {
    sink.consume(ChineseNumbers.of(chinese));
    sink.consume(EnglishNumbers.of(english));
  }

  /** A sentence with hardly any, as most have. */
  @Benchmark
  public void plain(Blackhole sink) {
    sink.consume(ChineseNumbers.of(plain));
  }
}
