package io.duizhao.term;

import io.duizhao.io.SourceFile;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.term.Termbase;
import io.duizhao.term.format.GlossaryFormats;
import java.nio.charset.StandardCharsets;
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

/** Finds the terms of a made-up glossary in a text of 10,000 characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class TermBenchmark {
  private static final int CHARACTERS = 10_000;

  /** Concepts of the glossary, each with three forms a language. */
  @Param({"1000", "30000"})
  public int concepts = 1000;

  private LanguagePair pair = LanguagePair.DEFAULT;
  private TermMatcher ofChinese = TermMatcher.of(new Termbase(List.of()), pair.source());
  private TermMatcher ofEnglish = ofChinese;
  private String chinese = "";
  private String english = "";

  /** Makes glossary and texts. */
  @Setup
  public void make() {
    LargeTermbase large = new LargeTermbase(concepts, 1);
    SourceFile csv = SourceFile.of("large.csv", large.csv().getBytes(StandardCharsets.UTF_8));
    Termbase termbase = Glossary.merge(List.of(new GlossaryFormats(pair).read(csv))).termbase();
    ofChinese = TermMatcher.of(termbase, pair.source(), CompiledLexicon.bundled());
    ofEnglish = TermMatcher.of(termbase, pair.target());
    chinese = large.chinese(CHARACTERS);
    english = large.english(CHARACTERS);
  }

  /** Finds the terms of a Chinese text. */
  @Benchmark
  public List<TermMatch> chinese() {
    return ofChinese.find(chinese);
  }

  /** Finds the terms of an English text. */
  @Benchmark
  public List<TermMatch> english() {
    return ofEnglish.find(english);
  }
}
