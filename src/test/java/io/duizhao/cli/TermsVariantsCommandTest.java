package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsVariantsCommandTest {
  @TempDir Path folder;

  private String file(String text) throws IOException {
    Path file = folder.resolve("talk.txt");
    Files.writeString(file, text);
    return file.toString();
  }

  @Test
  void printsALineAForm() throws IOException {
    String file = file("我们用PaperMind。\n\nPaper Mind很好用，Paper Mind也快。\n");

    Program.Outcome outcome = Program.run("terms", "variants", file);

    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    String[] lines = outcome.out().split("\n");
    assertEquals(2, lines.length, outcome.out());
    String[] first = lines[0].split("\t");
    assertEquals("Paper Mind", first[0]);
    assertEquals("Paper Mind", first[1]);
    assertEquals("2", first[2]);
    assertTrue(first[3].endsWith("talk.txt:3:1"), first[3]);
    assertEquals("automatic", first[5]);
  }

  @Test
  void writesJson() throws IOException {
    String file = file("Twitter上都在说。\n\n他在推特上写道。\n");

    Program.Outcome outcome = Program.run("terms", "variants", file, "--format", "json");

    JsonNode cluster = new ObjectMapper().readTree(outcome.out()).get(0);
    assertEquals("推特", cluster.get("zh").asText());
    assertEquals("Twitter", cluster.get("en").asText());
    assertEquals(2, cluster.get("forms").size());
  }

  @Test
  void writesRowsForTheGlossary() throws IOException {
    String file = file("Keller说好。Keller说行。Keller走了。Keller来了。Kellar也说好。\n");

    Program.Outcome outcome = Program.run("terms", "variants", file, "--format", "csv");

    String[] lines = outcome.out().split("\n");
    assertTrue(lines[0].startsWith("id,category,zh,zh_variants,zh_forbidden,zh_asr,en,"), lines[0]);
    assertTrue(lines[1].startsWith("Keller,other,Keller,,,Kellar,Keller,"), lines[1]);
    assertEquals(2, lines.length);
  }

  @Test
  void goesOnWhereOneFileCannotBeRead() throws IOException {
    String file = file("我们用PaperMind，也叫Paper Mind。\n");

    Program.Outcome outcome =
        Program.run("terms", "variants", folder.resolve("none.txt").toString(), file);

    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("none.txt"), outcome.err());
    assertTrue(outcome.out().contains("PaperMind"), outcome.out());
  }

  @Test
  void readsAnEmptyTextWithoutNames() throws IOException {
    Program.Outcome outcome = Program.run("terms", "variants", file("。\n"));

    assertEquals("", outcome.out());
  }
}
