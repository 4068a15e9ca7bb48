package io.duizhao.align.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.align.Aligner;
import io.duizhao.align.RecipeAligner;
import io.duizhao.align.Sentences;
import io.duizhao.align.evaluation.AlignmentScore.Link;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.segment.SegmentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The aligner on texts aligned by hand, which are not in the repository. */
@Tag("accuracy")
class AlignmentAccuracyTest {
  private static final Path SHARED = Path.of(System.getProperty("duizhao.shared", "../shared"));

  private final Aligner aligner = new RecipeAligner(CompiledLexicon.bundled());

  @Test
  void chaptersOfNovels() throws IOException {
    reaches(0.940, SHARED.resolve("mac-dev"), "gold.tsv");
  }

  @Test
  void interviewsAndArticles() throws IOException {
    reaches(0.980, SHARED.resolve("gold"), "links.tsv");
  }

  private void reaches(double wanted, Path set, String goldName) throws IOException {
    assumeTrue(Files.isDirectory(set), () -> "skipped: there is no " + set);
    AlignmentScore score = AlignmentScore.NONE;
    List<Path> documents;
    try (Stream<Path> files = Files.list(set)) {
      documents = files.filter(Files::isDirectory).sorted().toList();
    }
    for (Path document : documents) {
      score = score.plus(score(document, document.resolve(goldName)));
    }
    double f1 = score.strict().f1();
    assertTrue(f1 >= wanted, () -> "strict F1 " + f1 + " on " + set);
  }

  private AlignmentScore score(Path document, Path gold) throws IOException {
    Alignment found =
        aligner.align(
            Sentences.chinese(lines(document.resolve("zh.txt"))),
            Sentences.english(lines(document.resolve("en.txt"))),
            List.of());
    List<Link> hypothesis =
        found.beads().stream().map(b -> new Link(ids(b.source()), ids(b.target()))).toList();
    List<Link> links = new ArrayList<>();
    for (String line : lines(gold)) {
      String[] sides = line.split("\t", 2);
      links.add(new Link(numbers("z", sides[0]), numbers("e", sides[1])));
    }
    return AlignmentScore.of(links, hypothesis, false);
  }

  private static List<String> lines(Path file) throws IOException {
    return Arrays.asList(Files.readString(file).replaceFirst("\n+$", "").split("\n"));
  }

  private static List<String> ids(List<SegmentId> ids) {
    return ids.stream().map(SegmentId::value).toList();
  }

  private static List<String> numbers(String prefix, String side) {
    return Arrays.stream(side.split(",")).filter(n -> !n.isEmpty()).map(n -> prefix + n).toList();
  }
}
