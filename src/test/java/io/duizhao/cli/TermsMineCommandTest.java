package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsMineCommandTest {
  private static final String CHINESE = "灯塔算法很快。\n\n他解释了灯塔算法。\n\n今天下雨了。\n";
  private static final String ENGLISH =
      "The lighthouse algorithm is fast.\n\nHe explained the lighthouse algorithm.\n\n"
          + "It rained today.\n";

  @TempDir Path folder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    Files.createDirectory(folder.resolve("source-zh"));
    Files.createDirectory(folder.resolve("target-en"));
    Files.writeString(folder.resolve("source-zh/talk.txt"), CHINESE);
    Files.writeString(folder.resolve("target-en/talk.txt"), ENGLISH);
  }

  @Test
  void writesRowsThatTheGlossaryTakes() throws IOException {
    Program.Outcome mined = Program.run("terms", "mine", folder.toString());

    assertEquals(ExitStatus.CLEAN, mined.status(), mined.err());
    assertTrue(mined.out().contains("\n灯塔算法,term,灯塔算法,,,,lighthouse algorithm,"), mined.out());
    Files.createDirectory(folder.resolve("glossary"));
    Files.writeString(folder.resolve("glossary/mined.csv"), mined.out());
    Program.Outcome lint = Program.run("terms", "lint", folder.toString());
    assertEquals(ExitStatus.CLEAN, lint.status(), lint.out() + lint.err());
    Program.Outcome again = Program.run("terms", "mine", folder.toString());
    assertEquals(1, again.out().lines().count(), "all is known: " + again.out());
  }

  @Test
  void writesScores() throws IOException {
    String dir = folder.toString();
    JsonNode first =
        new ObjectMapper()
            .readTree(Program.run("terms", "mine", dir, "--format", "json").out())
            .get(0);
    assertEquals("灯塔算法", first.get("zh").asText());
    assertEquals(2, first.get("together").asInt());

    String[] tsv =
        Program.run("terms", "mine", dir, "--format", "tsv", "--most", "1").out().split("\n");
    assertEquals(2, tsv.length);
    assertTrue(tsv[1].contains("\t灯塔算法\tlighthouse algorithm\t2\t2\t"), tsv[1]);
  }

  @Test
  void takesTranscriptsAlone() {
    Program.Outcome mined =
        Program.run(
            "terms", "mine", folder.resolve("source-zh/talk.txt").toString(), "--format", "tsv");

    assertTrue(mined.out().contains("\t灯塔算法\t\t2\t0\t"), mined.out());
  }
}
