package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTrainCommandTest {
  @TempDir Path root;

  private Path file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Program.Outcome train(Path text, Path lexicon) {
    return Program.run("lexicon", "train", text.toString(), "--out", lexicon.toString(), "-v");
  }

  @Test
  void trainsALexiconThatAlignUsesWhicheverColumnIsChinese() throws IOException {
    Path zhFirst = file("a.tsv", "模型很大。\tThe network is large.\n船来了。\tThe boat came.\n".repeat(15));
    Path enFirst = file("b.tsv", "The network is large.\t模型很大。\nThe boat came.\t船来了。\n".repeat(15));
    Path a = root.resolve("a.lex");
    Path b = root.resolve("b.lex");
    Program.Outcome outcome = train(zhFirst, a);
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("30 pairs of sentences"), outcome.err());
    assertEquals(ExitStatus.CLEAN, train(enFirst, b).status());
    assertArrayEquals(Files.readAllBytes(a), Files.readAllBytes(b));

    Path zh = file("zh.txt", "模型\n船\n");
    Path en = file("en.txt", "network\nboat\n");
    Program.Outcome aligned =
        Program.run(
            "align", zh.toString(), en.toString(), "--presegmented", "--lexicon", a.toString());
    assertEquals(ExitStatus.CLEAN, aligned.status(), aligned.err());
  }

  @Test
  void aWorkspaceTeachesWithItsConfirmedBeads() throws IOException {
    Path zh = file("ws/source-zh/talk.txt", "模型很大。\n\n船来了。\n\n".repeat(12));
    file("ws/target-en/talk.txt", "The network is large.\n\nThe boat came.\n\n".repeat(12));
    assertEquals(ExitStatus.CLEAN, Program.run("run", root.resolve("ws").toString()).status());
    Path alignment = root.resolve("ws/alignments/talk.align.tsv");
    String all = Files.readString(alignment).replace("\tauto\t", "\tconfirmed\t");
    Files.writeString(alignment, all);
    Program.Outcome outcome = train(root.resolve("ws"), root.resolve("own.lex"));
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("24 pairs of sentences"), outcome.err());

    file("ws/duizhao.yaml", "align: {lexicon: ../own.lex}\n");
    assertEquals(ExitStatus.CLEAN, Program.run("run", root.resolve("ws").toString()).status());
    file("ws/duizhao.yaml", "align: {lexicon: " + zh.getFileName() + "}\n");
    Program.Outcome missing = Program.run("run", root.resolve("ws").toString());
    assertEquals(ExitStatus.INPUT, missing.status());
  }

  @Test
  void aMemoryTeachesAsATableDoes() throws IOException {
    Path table = file("a.tsv", "模型很大。\tThe network is large.\n船来了。\tThe boat came.\n".repeat(15));
    String unit =
        "<tu><tuv xml:lang=\"EN\"><seg>%s</seg></tuv><tuv xml:lang=\"zh_CN\"><seg>%s</seg></tuv>"
            + "<tuv xml:lang=\"fr\"><seg>x</seg></tuv></tu>\n";
    String units =
        unit.formatted("The network is large.", "模型很大。") + unit.formatted("The boat came.", "船来了。");
    String french = unit.replace("zh_CN", "fr");
    Path memory = file("m.TMX", "<tmx><body>" + units.repeat(15) + french + "</body></tmx>");
    Path packed = root.resolve("m.tmx.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(memory, out);
    }
    train(table, root.resolve("a.lex"));
    for (Path file : List.of(memory, packed)) {
      Path lexicon = root.resolve("b.lex");
      Program.Outcome outcome = train(file, lexicon);
      assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
      assertTrue(outcome.err().contains("30 pairs of sentences"), outcome.err());
      assertArrayEquals(
          Files.readAllBytes(root.resolve("a.lex")), Files.readAllBytes(lexicon), file.toString());
    }
  }

  @Test
  void aBrokenMemoryIsToldWithItsPlace() throws IOException {
    Program.Outcome outcome = train(file("m.tmx", "<tmx>\n<tu>"), root.resolve("m.lex"));
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("m.tmx:2:"), outcome.err());
    outcome = train(file("m.tmx.gz", "<tmx/>"), root.resolve("m.lex"));
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("m.tmx.gz"), outcome.err());
  }

  @Test
  void tooLittleTextIsRefused() throws IOException {
    Program.Outcome outcome = train(file("few.tsv", "船\tboat\nno tab\n"), root.resolve("few.lex"));
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("holds 1 pairs"), outcome.err());
  }

  @Test
  void aFileThatIsNoLexiconIsRefused() throws IOException {
    Path text = file("zh.txt", "船\n");
    Program.Outcome outcome =
        Program.run("align", text.toString(), text.toString(), "--lexicon", text.toString());
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("lexicon train"), outcome.err());
  }
}
