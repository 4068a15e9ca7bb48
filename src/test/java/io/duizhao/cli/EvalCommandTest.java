package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvalCommandTest {
  @TempDir Path root;

  @Test
  void anAlignmentIsMeasuredAgainstGold() throws IOException {
    Path gold = Files.writeString(root.resolve("gold.tsv"), "1\t1\n2,3\t2\n4\t\n5\t3,4\n");
    Path hypothesis = Files.writeString(root.resolve("hyp.tsv"), "1\t1\n2\t2\n3\t\n5\t3,4\n4\t\n");
    Program.Outcome outcome =
        Program.run("eval", "alignment", gold.toString(), hypothesis.toString());
    assertEquals(
        """
        strict P 0.6000 R 0.6667 F1 0.6316 | lax P 0.8000 R 1.0000 F1 0.8889
        hyp 5 right 3 lax 4 | gold 3 found 2 lax 3
        """,
        outcome.out().replace("\r\n", "\n"));
    assertTrue(
        Program.run("eval", "alignment", "--nullrecall", gold.toString(), hypothesis.toString())
            .out()
            .startsWith("strict P 0.6000 R 0.7500"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv", "jsonl", "links", "ladder", "vecalign", "intertext"})
  void everyFormatThatAlignWritesIsJudgedAlike(String format) throws IOException {
    Path zh = Files.writeString(root.resolve("zh.txt"), "你好。\n我们谈谈翻译。\n谢谢收听！\n");
    Path en =
        Files.writeString(
            root.resolve("en.txt"),
            "Hello.\nLet's talk about translation.\nThanks for listening!\n");
    Path gold = Files.writeString(root.resolve("gold.tsv"), "1\t1\n2\t2\n3\t3\n");
    Path hypothesis = root.resolve("hyp");
    Program.run(
        "align",
        zh.toString(),
        en.toString(),
        "--presegmented",
        "--format",
        format,
        "--out",
        hypothesis.toString());
    String out = Program.run("eval", "alignment", gold.toString(), hypothesis.toString()).out();
    assertTrue(out.startsWith("strict P 1.0000 R 1.0000 F1 1.0000"), out);
  }

  @Test
  void aSegmentationIsMeasuredAgainstGold() throws IOException {
    Path text = Files.writeString(root.resolve("a.txt"), "今天很好。明天也好！再见。\n");
    Path gold =
        Files.writeString(
            root.resolve("gold.tsv"), "1\tprose\t\t今天很好。\n2\tprose\t\t明天也好！\n3\tprose\t\t再见。\n");
    Path hypothesis = root.resolve("hyp.tsv");
    Program.run("segment", text.toString(), "--out", hypothesis.toString());
    Program.Outcome outcome =
        Program.run("eval", "segments", text.toString(), gold.toString(), hypothesis.toString());
    assertEquals(
        """
        P 1.0000 R 1.0000 F1 1.0000 gold 3 hyp 3 text kept 1.0000 unplaced gold 0 hyp 0
        kind agrees 1.0000 speaker agrees 1.0000
        """,
        outcome.out().replace("\r\n", "\n"));
  }

  @Test
  void aFolderIsMeasuredDocumentByDocument() throws IOException {
    document("a", "你好。\n谢谢收听！\n", "Hello.\nThanks for listening!\n", "1\t1\n2\t2\n");
    document("b", "我们谈谈翻译。\n再见。\n", "Let's talk.\nGoodbye.\n", "1\t1\n2\t1\n");
    Path html = root.resolve("report.html");
    Path gold = root.resolve("gold");
    String out = Program.run("eval", "report", gold.toString(), "--html", html.toString()).out();
    assertTrue(out.contains("a            2    2  1.0000  1.0000  1.0000"), out);
    assertTrue(out.contains("b            2    2  0.5000  0.5000  0.5000"), out);
    assertTrue(out.contains("all          4    4  0.7500  0.7500  0.7500"), out);
    assertTrue(out.contains("1-1      4    4      3  0.7500   0.7500"), out);
    String page = Files.readString(html);
    assertTrue(page.contains("<svg") && page.contains("<circle"), page);
    assertFalse(page.contains("http://") && page.contains("src="), "nothing is loaded");
    Path hypotheses = Files.createDirectories(root.resolve("hyp"));
    Files.writeString(hypotheses.resolve("a.tsv"), "1\t1\n2\t2\n");
    Files.writeString(hypotheses.resolve("b.vecalign"), "[0]:[0]:0.1\n[1]:[]:0.3\n");
    out = Program.run("eval", "report", gold.toString(), "--hyp", hypotheses.toString()).out();
    assertTrue(out.contains("expected calibration error 0.0000"), out);
    assertTrue(out.contains("b            2    2  0.5000  0.5000  0.5000"), out);
  }

  private void document(String name, String zh, String en, String gold) throws IOException {
    Path folder = Files.createDirectories(root.resolve("gold").resolve(name));
    Files.writeString(folder.resolve("zh.txt"), zh);
    Files.writeString(folder.resolve("en.txt"), en);
    Files.writeString(folder.resolve("gold.tsv"), gold);
  }

  @Test
  void aFolderWithoutDocumentsIsTold() {
    Program.Outcome outcome = Program.run("eval", "report", root.toString());
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("holds no document"), outcome.err());
  }

  @Test
  void aFileThatIsNoAlignmentIsToldWithItsPlace() throws IOException {
    Path gold = Files.writeString(root.resolve("gold.tsv"), "1\t1\nno id\t2\n");
    Program.Outcome outcome = Program.run("eval", "alignment", gold.toString(), gold.toString());
    assertEquals(ExitStatus.INPUT, outcome.status());
    assertTrue(outcome.err().contains("gold.tsv:2:1: 'no id' is no id"), outcome.err());
  }
}
