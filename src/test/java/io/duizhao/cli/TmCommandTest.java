package io.duizhao.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
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
        "100% exact  own.tmx:2\n    船来了。\n    The boat came.\n", clean(tm("search", "船来了。")));
    assertEquals(
        "92% fuzzy  own.tmx:2\n    The boat came.\n    船来了。\n    The [-boat-]{+goat+} came.\n",
        clean(tm("search", "The goat came.")));
    String matches = clean(tm("search", "The goat came.", "--format", "json"));
    assertTrue(matches.contains("\"band\" : \"85–94%\""), matches);
    assertTrue(matches.contains("\"query\" : \"goat\""), matches);
    assertEquals("", clean(tm("search", "The goat came.", "--min", "95")));
    assertEquals(
        "own.tmx:2\n    The «boat» came.\n    船来了。\n",
        clean(tm("search", "boat", "--concordance")));
    String json = clean(tm("search", "船", "--concordance", "--format", "json"));
    assertTrue(json.contains("\"line\" : 2"), json);
    assertTrue(
        clean(tm("stats"))
            .endsWith(
                "memory   units  pairs  zh-CN texts  words  en-US texts  words  ambiguous  machine\n"
                    + "own.tmx      1      1            1      3            1      3          0        0\n"
                    + "all          1      1            1      3            1      3          0        0\n"),
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
  void anExportNamesWhatCannotBeReadAndGoesOn() throws IOException {
    clean(tm("add", tmx("own.tmx", "船来了。", "The boat came.").toString()));
    Path broken = Files.writeString(root.resolve("broken.tmx"), "<tmx><body><tu>");
    Path out = root.resolve("all.tmx");
    Program.Outcome run = tm("export", "--out", out.toString(), "--tm", broken.toString());
    assertEquals(ExitStatus.INPUT, run.status());
    assertTrue(run.err().contains("broken.tmx"), run.err());
    assertTrue(Files.readString(out).contains("The boat came."));
  }

  @Test
  void ofALongUnitAConcordanceShowsAWindow() throws IOException {
    String before = "风很大，浪也很高。".repeat(100);
    String target = "The wind was strong. ".repeat(100);
    clean(tm("add", tmx("long.tmx", before + "灯塔亮了。" + before, target).toString()));
    String text = clean(tm("search", "灯塔", "--concordance"));
    assertTrue(text.contains("«灯塔»亮了。"), text);
    assertTrue(text.lines().allMatch(line -> line.length() < 340), text);
    assertTrue(text.lines().skip(1).allMatch(line -> line.matches("\\s+….*…")), text);
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
    assertEquals(ExitStatus.USAGE, tm("search", "船", "--most", "2000000000").status());
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
    assertTrue(dry.out().endsWith("kept                1         2\n"), dry.out());
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

  @Test
  void whatWasLeftOutCanBeHadBack() throws IOException {
    Path own = tmx("own.tmx", "船来了。", "The boat came.", "好。", "", "再见。", "再见。");
    clean(tm("add", own.toString()));
    String memory = root.resolve("ws/tm/own.tmx").toString();
    byte[] before = Files.readAllBytes(Path.of(memory));
    assertEquals(ExitStatus.USAGE, tm("clean", memory, "--in-place", "--out", "x.tmx").status());
    assertEquals(ExitStatus.USAGE, tm("clean", memory, "--keep", "ugly").status());
    String kept = clean(tm("clean", memory, "--in-place", "--keep", "copied"));
    assertTrue(kept.contains("copied              1         0\n"), kept);
    Path removed = root.resolve("ws/tm/removed/own.removed.tmx");
    assertTrue(Files.readString(removed).contains("好。"));
    assertFalse(Files.readString(removed).contains("船来了。"));
    assertEquals(2, stats("own.tmx"), "what is in the folder removed is not used");

    clean(tm("clean", memory, "--in-place"));
    clean(tm("add", removed.toString()));
    assertTrue(Files.exists(root.resolve("ws/tm/own.removed.tmx")), "beside the clean one");
    Path second = root.resolve("ws/tm/removed/2-own.removed.tmx");
    assertTrue(Files.readString(second).contains("再见。"), "the units of before stay");
    Files.write(Path.of(memory), before);
    clean(tm("clean", memory, "--in-place", "--keep", "empty"));
    assertFalse(
        Files.exists(root.resolve("ws/tm/removed/3-own.removed.tmx")),
        "the same is not written twice");
  }

  private int stats(String memory) {
    return clean(tm("stats"))
        .lines()
        .filter(line -> line.startsWith(memory))
        .map(line -> line.split(" +")[1])
        .mapToInt(Integer::parseInt)
        .sum();
  }

  @Test
  void theLanguagesOfTheWorkspaceCount() throws IOException {
    Path ws = Files.createDirectories(root.resolve("ws"));
    Files.writeString(ws.resolve("duizhao.yaml"), "languages: {source: en-US, target: zh-TW}\n");
    Path file = root.resolve("tw.tmx");
    Files.writeString(
        file,
        "<tmx version=\"1.4\"><header/><body>\n"
            + "<tu><tuv xml:lang=\"en-US\"><seg>The boat has come in.</seg></tuv>"
            + "<tuv xml:lang=\"zh\"><seg>船已经进来了，风还没有来。</seg></tuv></tu>\n"
            + "<tu><tuv xml:lang=\"en-US\"><seg>Le bateau est dans le port.</seg></tuv>"
            + "<tuv xml:lang=\"zh-TW\"><seg>船在港裡。</seg></tuv></tu>\n"
            + "</body></tmx>");
    String found = clean(tm("clean", file.toString(), "--dry-run"));
    assertTrue(found.contains(":2: wrong-script: is in Simplified characters"), found);
    assertTrue(found.contains(":3: wrong-language: is French where en-US"), found);
  }
}
