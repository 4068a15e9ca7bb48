package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repairs of translations in a workspace. */
class TermsRepairWorkspaceTest {
  private static final String ZH =
      "灯塔助理今天读了三本书。\n\n我们把检查点放在河边的木屋里。\n\n每个检查点都有一盏灯。\n\n第二个检查点昨天坏了。\n\n最后一个检查点在山上。\n\n> 灯塔助理说它不累。\n\n他在河边走了两个小时。\n";
  private static final String EN =
      "The lighthouse helper read three books today.\n\nWe put the checkpoint in the hut by the river.\n\n"
          + "Every checkpoint has a lamp.\n\nThe second control point broke yesterday.\n\n"
          + "The last checkpoint is on the mountain.\n\n> The lighthouse helper says it is not tired.\n\n"
          + "He walked along the river for two hours with a helper.\n";
  private static final String GLOSSARY =
      "id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,note\n"
          + "aide,term,助理,,,,assistant,,helper,,,,\n"
          + "check,term,检查点,,,,checkpoint,control point,,,,,\n";

  @TempDir Path folder;

  private Path english;
  private Path table;

  @BeforeEach
  void writeWorkspace() throws IOException {
    write("source-zh/walk.md", ZH);
    english = write("target-en/walk.md", EN);
    write("glossary/terms.csv", GLOSSARY);
    table = folder.resolve("repairs.tsv");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> proposals(String... more) throws IOException {
    String[] args = {"terms", "repair", folder.toString(), "--table", table.toString()};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    Program.Outcome outcome = Program.run(all);
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    return Files.readString(table)
        .lines()
        .filter(line -> line.startsWith("\t"))
        .map(line -> line.split("\t", -1))
        .map(row -> row[2] + ":" + row[3] + " " + row[4] + " > " + row[5] + ", " + row[6])
        .toList();
  }

  @Test
  void proposesForTheEnglishWhatItsChineseAsksFor() throws IOException {
    // Not where the Chinese has no helper, nor in the quotation.
    assertEquals(
        List.of(
            "1:16 helper > assistant, forbidden by the glossary",
            "7:12 control point > checkpoint, elsewhere 'checkpoint', 3 times"),
        proposals());
    assertEquals(EN, Files.readString(english));
  }

  @Test
  void doesTheAcceptedOnesOnlyAndKeepsTheOldFile() throws IOException {
    proposals();
    Files.writeString(
        table,
        Files.readString(table)
            .lines()
            .map(line -> line.contains("\thelper\t") ? "yes" + line : line)
            .collect(Collectors.joining("\n", "", "\n")));

    Program.Outcome outcome =
        Program.run("terms", "repair", folder.toString(), "--apply", table.toString());

    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertEquals(
        EN.replace("lighthouse helper read", "lighthouse assistant read"),
        Files.readString(english));
    assertEquals(EN, Files.readString(folder.resolve("target-en/walk.md.bak")));
  }

  @Test
  void leavesKeptWordsAlone() throws IOException {
    Path keep = write("keep.txt", "helper\n");

    assertFalse(proposals("--keep", keep.toString()).toString().contains("helper"));
  }

  @Test
  void showsProposalsAsNotesInXliff() throws IOException {
    proposals();
    for (String version : List.of("1.2", "2.0", "2.1", "2.2")) {
      Path out = folder.resolve("handoff-" + version);

      Program.Outcome outcome =
          Program.run(
              "export",
              "xliff",
              folder.toString(),
              "--xliff",
              version,
              "--out",
              out.toString(),
              "--repairs",
              table.toString());

      assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
      Path file = out.resolve("walk.xlf");
      assertEquals(
          2,
          Files.readString(file)
              .lines()
              .filter(line -> line.contains("<note") && line.contains("should perhaps be"))
              .filter(line -> line.contains("=\"target\""))
              .count(),
          version);
      assertEquals(ExitStatus.CLEAN, Program.run("validate", file.toString()).status(), version);
    }
  }

  @Test
  void refusesProposalsForAnotherStateOfAFile() throws IOException {
    proposals();
    Files.writeString(english, EN + "\nHe slept.\n");

    Program.Outcome outcome =
        Program.run(
            "export",
            "xliff",
            folder.toString(),
            "--out",
            folder.resolve("handoff").toString(),
            "--repairs",
            table.toString());

    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(
        outcome.err().contains("was changed since the repairs were proposed"), outcome.err());
  }

  @Test
  void findsAMisspeltNameByItsChinese() throws IOException {
    write(
        "source-zh/talk.md",
        "罗莎琳德来到河边的木屋。\n\n后来罗莎琳德读了三本书。\n\n今天罗莎琳德说她不累。\n\n罗莎琳德走了两个小时。\n\n有人在山上唱歌。\n");
    write(
        "target-en/talk.md",
        "Rosalynde came to the hut by the river.\n\nLater Rosalynde read three books.\n\n"
            + "Today Rosalynde says that she is not tired.\n\nRosalind walked for two hours.\n\n"
            + "Rosalynda sang on the mountain.\n");

    List<String> found = proposals().stream().filter(line -> line.contains("Rosal")).toList();

    assertEquals(
        List.of("7:1 Rosalind > Rosalynde, nearly 'Rosalynde', for which the Chinese stands"),
        found);
  }

  @Test
  void goesOnWhereItWasInterrupted() throws IOException {
    proposals();
    Files.writeString(table, Files.readString(table).replaceAll("(?m)^\t", "yes\t"));
    String[] apply = {"terms", "repair", folder.toString(), "--apply", table.toString()};
    // Killed after the backup was written.
    Path backup = Files.writeString(english.resolveSibling("walk.md.bak"), EN);
    assertEquals(ExitStatus.CLEAN, Program.run(apply).status());
    String repaired = Files.readString(english);
    assertFalse(repaired.contains("control point"));
    // Killed after everything was written.
    assertEquals(ExitStatus.CLEAN, Program.run(apply).status());
    assertEquals(repaired, Files.readString(english));
    assertEquals(EN, Files.readString(backup));
    assertFalse(Files.exists(english.resolveSibling("walk.md.bak2")));
    Files.writeString(english, repaired + "One more.\n");
    assertEquals(ExitStatus.INPUT, Program.run(apply).status());
  }
}
