package io.duizhao.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmCommandTest {
  @TempDir Path root;

  private Path tmx(String name, String... pairs) throws IOException {
    StringBuilder text = new StringBuilder("<tmx version=\"1.4\"><header/><body>\n");
    for (int i = 0; i < pairs.length; i += 2) {
      text.append("<tu><prop type=\"project\">harbour</prop>");
      text.append("<tuv xml:lang=\"zh-CN\"><seg>" + pairs[i] + "</seg></tuv>");
      text.append("<tuv xml:lang=\"en-US\"><seg>" + pairs[i + 1] + "</seg></tuv></tu>\n");
    }
    return Files.writeString(root.resolve(name), text.append("</body></tmx>"));
  }

  private Program.Outcome tm(String... arguments) {
    List<String> all = new ArrayList<>(List.of("tm"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--dir", root.resolve("ws").toString()));
    return Program.run(all.toArray(String[]::new));
  }

  private static String clean(Program.Outcome outcome) {
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    return outcome.out();
  }

  @Test
  void whatIsAddedIsFoundInBothLanguages() throws IOException {
    clean(tm("add", tmx("own.tmx", "船来了。", "The boat came.").toString()));
    assertEquals(
        "100% exact  own.tmx\n    船来了。\n    The boat came.\n", clean(tm("search", "船来了。")));
    assertTrue(clean(tm("search", "The goat came.")).startsWith("92% fuzzy  own.tmx\n"));
    assertEquals("", clean(tm("search", "The goat came.", "--min", "95")));
    assertEquals(
        "own.tmx:2\n    The «boat» came.\n    船来了。\n",
        clean(tm("search", "boat", "--concordance")));
    String json = clean(tm("search", "船", "--concordance", "--format", "json"));
    assertTrue(json.contains("\"line\" : 2"), json);
    assertTrue(
        clean(tm("stats")).endsWith("all          1      1             1        0\n"),
        clean(tm("stats")));
  }

  @Test
  void anotherMemoryOfTheNameIsReplacedOnlyWhenAsked() throws IOException {
    clean(tm("add", tmx("own.tmx", "船来了。", "The boat came.").toString()));
    Path other = tmx("own.tmx", "船走了。", "The boat left.");
    Program.Outcome refused = tm("add", other.toString());
    assertEquals(ExitStatus.INPUT, refused.status());
    assertTrue(refused.err().contains("--replace"), refused.err());
    clean(tm("add", other.toString(), "--replace"));
    assertTrue(clean(tm("search", "船走了。")).startsWith("100%"));
    assertFalse(clean(tm("search", "船来了。")).startsWith("100%"));
  }

  @Test
  void allMemoriesAreExportedAsOne() throws IOException {
    clean(tm("add", tmx("a.tmx", "船来了。", "The boat came.").toString()));
    clean(tm("add", tmx("b.tmx", "船来了。", "The boat came.", "好。", "Good.").toString()));
    Path out = root.resolve("all.tmx");
    clean(tm("export", "--out", out.toString()));
    String text = Files.readString(out);
    assertEquals(2, text.split("<tu>", -1).length - 1, text);
    assertTrue(text.contains("<prop type=\"project\">harbour</prop>"), text);
    assertEquals(ExitStatus.CLEAN, Program.run("validate", out.toString()).status());
  }

  @Test
  void badInputIsOneMessage() throws IOException {
    Path broken = Files.writeString(root.resolve("broken.tmx"), "<tmx><body><tu>");
    assertEquals(ExitStatus.INPUT, tm("search", "船").status());
    assertEquals(ExitStatus.INPUT, tm("add", broken.toString()).status());
    assertFalse(Files.exists(root.resolve("ws/tm/broken.tmx")));
    assertEquals(ExitStatus.INPUT, tm("add", root.resolve("none.tmx").toString()).status());
    assertEquals(ExitStatus.INPUT, tm("export", "--out", "x.tmx", "--tm", "none.tmx").status());
    clean(tm("add", tmx("own.tmx", "船来了。", "The boat came.").toString()));
    assertEquals(ExitStatus.USAGE, tm("search", " ").status());
    assertEquals(ExitStatus.USAGE, tm("search", "船", "--lang", "fr").status());
    assertEquals(ExitStatus.USAGE, tm("search", "船", "--min", "0").status());
  }

  @Test
  void runTakesIdenticalTextsFromMemories() throws IOException {
    Path source = root.resolve("ws/source-zh/talk.txt");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "船来了。\n\n我们走吧。\n\n再见。\n");
    Path own = tmx("own.tmx", "船来了。", "The boat came.", "我们走了。", "We left.");
    Path disputed = tmx("b.tmx", "再见。", "Bye.", "再见。", "Farewell.");
    Program.Outcome outcome =
        Program.run(
            "run",
            root.resolve("ws").toString(),
            "--tm",
            own.toString(),
            "--tm",
            disputed.toString());
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
    String tmx = Files.readString(root.resolve("ws/out/tmx/talk.tmx"));
    assertTrue(tmx.contains("The boat came."), tmx);
    assertTrue(tmx.contains("<prop type=\"origin\">tm</prop>"), tmx);
    assertFalse(tmx.contains("We left.") || tmx.contains("Bye.") || tmx.contains("Farewell."), tmx);
  }

  @Test
  void aCleanMemoryKeepsItsEncodingAndWhatIsNotLeftOut() throws IOException {
    String text =
        Files.readString(
            tmx("own.tmx", "船来了。", "The boat came.", "好。", "", "船来了。", "The boat came."));
    Path old = root.resolve("old.tmx");
    Files.writeString(old, "\uFEFF" + text, UTF_16LE);

    Program.Outcome dry = Program.run("tm", "clean", old.toString(), "--dry-run");
    assertTrue(clean(dry).contains("old.tmx:3: empty: has no text in en-US: 好。 | \n"), dry.out());
    assertTrue(dry.out().contains("old.tmx:4: duplicate: is the same as the unit in line 2"));
    assertTrue(dry.out().endsWith("kept                1\n"), dry.out());
    Path written = root.resolve("old.clean.tmx");
    assertFalse(Files.exists(written));

    Path report = root.resolve("report.txt");
    clean(Program.run("tm", "clean", old.toString(), "--report", report.toString()));
    List<String> lines = text.lines().toList();
    assertEquals(
        "\uFEFF" + lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(4),
        Files.readString(written, UTF_16LE));
    assertEquals(2, Files.readAllLines(report).size());
  }
}
