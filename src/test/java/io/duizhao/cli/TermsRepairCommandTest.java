package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsRepairCommandTest {
  private static final String TEXT =
      "Keller来了，Keller说好，Keller说行。\n\nKeller在笑，Keller在看。\n\nKeller走了，Kellar也走了。\n\n> Kellar写过这句话。\n\n艾塔写了程序。\n";

  @TempDir Path folder;

  private Path file;
  private Path table;

  @BeforeEach
  void writeFiles() throws IOException {
    file = folder.resolve("talk.md");
    table = folder.resolve("repairs.tsv");
    Files.writeString(file, TEXT, Charset.forName("GB18030"));
    Files.writeString(
        folder.resolve("glossary.csv"),
        "id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,note\n"
            + "ada,person,艾达,,,艾塔,Ada,,,,,,\n");
  }

  private Program.Outcome propose(String... more) {
    String[] args = {"terms", "repair", file.toString(), "--table", table.toString()};
    String[] all = new String[args.length + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Program.run(all);
  }

  @Test
  void proposesAndChangesNothing() throws IOException {
    byte[] before = Files.readAllBytes(file);

    Program.Outcome outcome = propose("--glossary", folder.resolve("glossary.csv").toString());

    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(outcome.out().contains("+Keller走了，Keller也走了。"), outcome.out());
    assertTrue(outcome.out().contains("+艾达写了程序。"), outcome.out());
    assertFalse(outcome.out().contains("+> Keller"), outcome.out());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void doesTheAcceptedOnesOnlyAndKeepsTheOldFile() throws IOException {
    propose("--glossary", folder.resolve("glossary.csv").toString());
    String proposals = Files.readString(table);
    assertEquals(2, proposals.lines().filter(line -> line.startsWith("\t")).count(), proposals);
    Files.writeString(
        table,
        proposals
            .lines()
            .map(line -> line.contains("艾塔") ? "yes" + line : line)
            .reduce("", (a, b) -> a + b + "\n"));

    Program.Outcome outcome = Program.run("terms", "repair", "--apply", table.toString());

    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    Charset charset = Charset.forName("GB18030");
    assertEquals(TEXT.replace("艾塔", "艾达"), Files.readString(file, charset));
    assertEquals(TEXT, Files.readString(folder.resolve("talk.md.bak"), charset));
  }

  @Test
  void takesSmallLettersForNoSlip() throws IOException {
    Files.writeString(file, "LanternDB很好。LanternDB很快。LanternDB很小。他装了lanterndb。\n");

    assertEquals("", propose().out());
  }

  @Test
  void refusesWhereTheFileHasChanged() throws IOException {
    propose();
    Files.writeString(table, Files.readString(table).replace("\n\t", "\nyes\t"));
    String edited = TEXT + "再说一句。\n";
    Files.writeString(file, edited, Charset.forName("GB18030"));

    Program.Outcome outcome = Program.run("terms", "repair", "--apply", table.toString());

    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("was changed since"), outcome.err());
    assertEquals(edited, Files.readString(file, Charset.forName("GB18030")));
  }

  @Test
  void leavesKeptWordsAlone() throws IOException {
    Path keep = folder.resolve("keep.txt");
    Files.writeString(keep, "Kellar\n");

    assertEquals("", propose("--keep", keep.toString()).out());
  }
}
