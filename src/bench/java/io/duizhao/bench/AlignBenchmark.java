package io.duizhao.bench;

import io.duizhao.align.Aligner;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.term.Termbase;
import io.duizhao.workflow.pair.PresegmentedText;
import io.duizhao.workflow.pair.Stages;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** Aligns a text with its translation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class AlignBenchmark {
  /** A folder with zh.txt and en.txt, one sentence a line; {@code -p folder=…} chooses it. */
  @Param("")
  public String folder = "";

  private final Aligner aligner = Stages.aligner(new Termbase(List.of()), null);
  private List<Segment> source = List.of();
  private List<Segment> target = List.of();

  /** Loads the files. */
  @Setup
  public void load() {
    source = sentences("zh.txt", Language.ZH_CN);
    target = sentences("en.txt", Language.EN_US);
  }

  private List<Segment> sentences(String name, Language language) {
    Path file = Path.of(folder, name);
    return PresegmentedText.read(file, file.toString(), language).segments();
  }

  /** Aligns the texts. */
  @Benchmark
  public Alignment align() {
    return aligner.align(source, target, List.of());
  }
}
