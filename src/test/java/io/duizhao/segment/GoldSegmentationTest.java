package io.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Block;
import io.duizhao.model.text.Cue;
import io.duizhao.model.text.MappedText;
import io.duizhao.model.text.Span;
import io.duizhao.text.Joining;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Joins sentences that were cut by hand and cuts them again. The sentences are not in the
 * repository: the test is skipped where {@code ../shared/gold} is absent.
 */
class GoldSegmentationTest {
  private static final Path GOLD = Path.of(System.getProperty("shared", "../shared"), "gold");

  @ParameterizedTest(name = "{0}: F1 at least {1}")
  @CsvSource({"000, 0.99", "001, 0.99", "004-first-part, 0.965", "003-first-part, 0.80"})
  void cutsAsAnEditorDid(String name, double least) throws IOException {
    Path file = GOLD.resolve(name).resolve("zh.tsv");
    assumeTrue(Files.exists(file), () -> "skipped: no " + file);
    int hits = 0;
    int expected = 0;
    int found = 0;
    for (List<String> run : runs(file)) {
      Set<Integer> gold = new TreeSet<>();
      Block block = block(run, gold);
      Set<Integer> ours = new TreeSet<>();
      for (Segment segment : Samples.segments(block)) {
        ours.add(segment.span().end());
      }
      expected += gold.size();
      found += ours.size();
      ours.retainAll(gold);
      hits += ours.size();
    }
    double f1 = 2.0 * hits / (expected + found);
    assertTrue(f1 >= least, "F1 " + f1);
  }

  /** Sentences of running text that follow each other with the same kind and speaker. */
  private static List<List<String>> runs(Path file) throws IOException {
    List<List<String>> runs = new ArrayList<>();
    String before = "";
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      String kind = fields[1] + "\t" + fields[2];
      if (List.of("prose", "speech", "list").contains(fields[1])) {
        if (!kind.equals(before)) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(fields[3]);
      }
      before = kind;
    }
    return runs;
  }

  private static Block block(List<String> sentences, Set<Integer> ends) {
    boolean captions = sentences.stream().anyMatch(sentence -> sentence.contains("¦"));
    StringBuilder text = new StringBuilder();
    List<Cue> cues = new ArrayList<>();
    for (String sentence : sentences) {
      for (String line : Arrays.asList(sentence.split("¦"))) {
        if (text.length() > 0) {
          int last = text.codePointBefore(text.length());
          text.append(Joining.betweenLines(last, line.codePointAt(0)));
        }
        cues.add(new Cue(new Span(text.length(), text.length() + line.length()), null));
        text.append(line);
      }
      ends.add(text.length());
    }
    Block prose = Samples.prose(Language.ZH_CN, text.toString());
    MappedText mapped = prose.text();
    return captions && cues.size() > 2 * sentences.size()
        ? new Block(prose.kind(), prose.language(), null, mapped, List.of(), cues)
        : prose;
  }
}
