package io.duizhao.bench;

import io.duizhao.align.search.Bitext;
import io.duizhao.align.word.OrderedEvidence;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.workflow.pair.PresegmentedText;
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
import org.openjdk.jmh.annotations.Warmup;

/** Scores beads by their words, the dearest of what a bead costs, and looks up the words before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class BeadBenchmark {
  /** A folder with zh.txt and en.txt, one sentence a line; {@code -p folder=…} chooses it. */
  @Param("")
  public String folder = "";

  private List<String> source = List.of();
  private List<String> target = List.of();
  private @Nullable OrderedEvidence evidence;
  private int next;

  /** Loads the files. */
  @Setup
  public void load() {
    source = sentences("zh.txt", Language.ZH_CN);
    target = sentences("en.txt", Language.EN_US);
    evidence = new OrderedEvidence(words().words());
  }

  private List<String> sentences(String name, Language language) {
    Path file = Path.of(folder, name);
    return PresegmentedText.read(file, file.toString(), language).segments().stream()
        .map(Segment::text)
        .toList();
  }

  /** Looks up the words of both texts. */
  @Benchmark
  public Bitext words() {
    return Bitext.of(source, target, CompiledLexicon.bundled());
  }

  /** Scores the bead of one sentence with two, one after the other along the diagonal. */
  @Benchmark
  public Object score() {
    next = (next + 1) % (source.size() - 1);
    int j = Math.min(target.size() - 2, next * target.size() / source.size());
    return Objects.requireNonNull(evidence).of(next, j, 1, 2);
  }
}
