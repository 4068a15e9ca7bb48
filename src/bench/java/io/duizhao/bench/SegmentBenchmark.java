package io.duizhao.bench;

import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.Language;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.text.Document;
import io.duizhao.segment.DocumentSegmenter;
import io.duizhao.segment.Segmenter;
import io.duizhao.segment.boundary.TrainedBoundaryModel;
import io.duizhao.segment.okapi.SrxBreakRules;
import io.duizhao.transcript.formats.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads and cuts every transcript of a folder, from their bytes in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SegmentBenchmark {
  /** The folder; {@code -p folder=…} chooses another. */
  @Param("source-zh")
  public String folder = "";

  private final Readers readers = Readers.standard();
  private final Segmenter segmenter =
      new DocumentSegmenter(
          SrxBreakRules.standard(),
          SemicolonPolicy.NEVER,
          TrainedBoundaryModel.bundled(CompiledLexicon::bundled));
  private List<SourceFile> files = List.of();

  /** Counts the characters that were read, in UTF-16 code units. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counters {
    /** Characters read so far. */
    public long characters;
  }

  /** Loads the files. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> paths = Files.list(Path.of(folder))) {
      files =
          paths
              .filter(Files::isRegularFile)
              .sorted()
              .map(path -> SourceFile.read(path, path.toString()))
              .toList();
    }
  }

  /** Reads and cuts all files. */
  @Benchmark
  public void segment(Counters counters, Blackhole sink) {
    for (SourceFile file : files) {
      Document document = readers.choose(file).reader().read(file, file.fileName(), Language.ZH_CN);
      SegmentedDocument segmented = segmenter.segment(document);
      sink.consume(segmented);
      counters.characters += file.text().length();
    }
  }
}
