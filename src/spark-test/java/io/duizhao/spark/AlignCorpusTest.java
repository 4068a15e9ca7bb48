package io.duizhao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.io.InputException;
import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.bead.Bead;
import io.duizhao.project.AlignmentFile;
import io.duizhao.project.Workspace;
import io.duizhao.report.DocumentSummary;
import io.duizhao.workflow.RunJob;
import io.duizhao.workflow.RunListener;
import io.duizhao.workflow.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster in one process gives the beads that a run writes into the alignment files. */
class AlignCorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JavaSparkContext spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[2]")
                .setAppName("test")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "localhost")
                .set("spark.driver.bindAddress", "127.0.0.1"));
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @Test
  void theBeadsAreThoseOfARun() throws IOException {
    Path root = samples();
    List<DocumentSummary> done = run(root);
    // A decision: the second link of a talk is torn apart, and the run before is not asked.
    Path decided = root.resolve("alignments/speech-recognition-talk.align.tsv");
    Files.writeString(decided, Files.readString(decided).replaceFirst("\tauto\t", "\trejected\t"));
    run(root);
    Map<String, List<String>> expected = new LinkedHashMap<>();
    int untranslated = 0;
    for (DocumentSummary document : done) {
      Path file = root.resolve("alignments/" + document.name() + ".align.tsv");
      if (Files.exists(file)) {
        List<Bead> beads = AlignmentFile.read(file, file.toString()).beads();
        expected.put(document.name(), beads.stream().map(AlignCorpusTest::ids).toList());
      } else {
        untranslated++;
      }
    }
    assertTrue(expected.size() >= 4 && untranslated >= 1, expected.keySet().toString());
    for (int shards : new int[] {1, 3}) {
      Path out = folder.resolve("shards" + shards);
      AlignCorpus.Result result = AlignCorpus.run(spark, root.toString(), out.toString(), shards);
      assertEquals(done.size(), result.documents());
      assertEquals(untranslated, result.untranslated().size());
      assertEquals(Set.of(), result.problems());
      Map<String, List<String>> written = written(out, shards);
      assertEquals(List.copyOf(expected.keySet()), List.copyOf(written.keySet()));
      assertEquals(expected, written);
    }
  }

  @Test
  void aDocumentThatFailsDoesNotStopTheOthers() throws IOException {
    Path root = folder.resolve("w");
    write(root.resolve("source-zh/a.txt"), "今天下雨。\n");
    write(root.resolve("target-en/a.txt"), "It is raining today.\n");
    Files.write(root.resolve("source-zh/b.txt"), new byte[] {0, 1, 2, 0, 0, 7});
    write(root.resolve("target-en/b.txt"), "This is lost.\n");
    Path out = folder.resolve("out");
    AlignCorpus.Result result = AlignCorpus.run(spark, root.toString(), out.toString(), 0);
    assertEquals(1, result.problems().size());
    assertTrue(result.problems().toString().contains("source-zh/b.txt"), result.toString());
    assertEquals(Set.of("a"), written(out, 2).keySet());
    assertFalse(Files.exists(root.resolve("alignments")));
    InputException again =
        assertThrows(
            InputException.class, () -> AlignCorpus.run(spark, root.toString(), out.toString(), 0));
    assertTrue(String.valueOf(again.getMessage()).contains("exists already"));
  }

  /** Lays out the samples in a folder of their own. */
  private Path samples() throws IOException {
    Path root = folder.resolve("samples");
    for (String part : List.of("source-zh", "target-en", "glossary", "alignments")) {
      Files.createDirectories(root.resolve(part));
      try (Stream<Path> files = Files.list(Path.of(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, root.resolve(part).resolve(file.getFileName()));
        }
      }
    }
    return root;
  }

  private static List<DocumentSummary> run(Path root) {
    Workbench workbench = Workbench.open(Workspace.at(root), explanation -> {});
    return new RunJob(workbench, ReaderLanguage.EN, 1, false, false)
        .run(RunListener.NONE)
        .summary()
        .documents();
  }

  /** Returns the ids of the beads by their documents, in the order of the shards' lines. */
  private static Map<String, List<String>> written(Path out, int shards) throws IOException {
    Map<String, List<String>> written = new LinkedHashMap<>();
    for (int i = 0; i < shards; i++) {
      for (String line : Files.readAllLines(out.resolve("part-%05d".formatted(i)))) {
        JsonNode bead = JSON.readTree(line);
        written
            .computeIfAbsent(bead.path("document").asText(), any -> new ArrayList<>())
            .add(bead.path("sourceIds") + " " + bead.path("targetIds"));
      }
    }
    assertFalse(Files.exists(out.resolve("part-%05d".formatted(shards))));
    return written;
  }

  private static String ids(Bead bead) {
    return JSON.valueToTree(bead.source().stream().map(id -> id.value()).toList())
        + " "
        + JSON.valueToTree(bead.target().stream().map(id -> id.value()).toList());
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
