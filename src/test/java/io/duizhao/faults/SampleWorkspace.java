package io.duizhao.faults;

import io.duizhao.cli.Program;
import io.duizhao.io.SafeZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small workspace with everything in it that a command reads: documents of several kinds,
 * decisions of every kind, and files that come back from other people.
 */
public final class SampleWorkspace {
  private static final String ZH =
      """
      # 翻译记忆是什么

      **主持人：** 欢迎收听本期节目。今天我们请来一位做术语的嘉宾。你好！

      **嘉宾：** 你好，很高兴来到这里。我做了12年本地化，灯塔助理一直陪着我。

      **主持人：** 大语言模型会取代译者吗？

      **嘉宾：** 我不这么认为。机器写得很快，但是名字常常写错。
      """;
  private static final String EN =
      """
      # What Is a Translation Memory?

      **Host:** Welcome to the show. Today we have a guest who works on terminology. Hello!

      **Guest:** Hello, it's a pleasure to be here. I have worked in localization for 12 years, and the lighthouse helper was always with me.

      **Host:** Will large language models replace translators?

      **Guest:** I don't think so. Machines write fast, but they often get names wrong.
      """;
  private static final String GLOSSARY =
      """
      id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,note
      aide,term,助理,,,,assistant,,helper,,,,
      llm,term,大语言模型,,,,large language model,LLM,,any,,,
      """;
  private static final String CLIP_ZH =
      "1\n00:00:01,000 --> 00:00:03,000\n灯塔在河边。\n\n"
          + "2\n00:00:03,500 --> 00:00:06,000\n船晚上十点靠岸。\n";
  private static final String CLIP_EN =
      "1\n00:00:01,000 --> 00:00:03,000\nThe lighthouse stands by the river.\n\n"
          + "2\n00:00:03,500 --> 00:00:06,000\nThe boat lands at ten in the evening.\n";
  private static final String SAID = "Welcome to the show.";
  private static final String RETURNED = "Welcome, everybody, to the show.";

  private final Path root;

  private SampleWorkspace(Path root) {
    this.root = root;
  }

  /** Lays the workspace out in a folder that does not exist, with the program's own help. */
  public static void layOut(Path root) throws IOException {
    SampleWorkspace sample = new SampleWorkspace(root);
    sample.transcripts();
    sample.run("run @");
    sample.handOff();
    sample.decide();
    sample.comeBack();
    sample.run("run @");
  }

  private void transcripts() throws IOException {
    write("source-zh/talk.md", ZH);
    write("target-en/talk.md", EN);
    write("source-zh/clip.srt", CLIP_ZH);
    write("target-en/clip.srt", CLIP_EN);
    write("source-zh/gone.txt", "这一篇后来没有了。\n");
    write("source-zh/alone.txt", "河边有一盏灯。\n\n没有人知道是谁点的。\n");
    write("glossary/terms.csv", GLOSSARY);
    write("duizhao.yaml", "languages: {source: zh-CN, target: en-US}\n");
  }

  /** An older state of what most commands write, and of a document that is no more. */
  private void handOff() throws IOException {
    for (String format : List.of("xliff", "tmx", "tbx", "xlsx", "docx", "jsonl", "subtitles")) {
      run("export " + format + " @ --out @/handoff");
    }
    run("export job @ --out @/handoff/june.zip");
    run("merge @/handoff/talk.xlf --out @/merged/talk.en.md");
    for (String file : List.of("own.lex", "own.model", "words.lex", "names.tsv")) {
      write(file, "older\n");
    }
    Files.delete(root.resolve("source-zh/gone.txt"));
  }

  /** What people decided: a bead, a translation, a finding that is none. */
  private void decide() throws IOException {
    String talk = read("alignments/talk.align.tsv");
    String bead = talk.lines().filter(line -> line.contains("\tauto\t")).findFirst().orElseThrow();
    write(
        "alignments/talk.align.tsv", talk.replace(bead, bead.replace("\tauto\t", "\tconfirmed\t")));
    run("export xliff @ --out @/first");
    String clip = read("first/clip.xlf");
    write("first/clip.xlf", clip.replace("by the river", "at the river"));
    run("import xliff @/first/clip.xlf --dir @");
    run("check @ --only terms --suppress agreed");
    write("suppressions.tsv", read("suppressions.tsv").replaceFirst("(?m)^.*helper.*\n", ""));
    Folders.delete(root.resolve("first"));
  }

  private void comeBack() throws IOException {
    for (String format : List.of("xliff", "xlsx", "docx", "tmx")) {
      run("export " + format + " @ --out @/back");
    }
    run("export jsonl @ --out @/back");
    write("back/talk.xlf", read("back/talk.xlf").replace(SAID, RETURNED));
    for (String table : List.of("back/talk.xlsx", "back/talk.docx")) {
      editArchive(root.resolve(table));
    }
    Files.move(root.resolve("back/all.tmx"), root.resolve("back/client.tmx"));
    write(
        "back/alone.jsonl",
        read("back/alone.jsonl")
            .lines()
            .map(line -> line.substring(0, line.length() - 1) + ",\"target\":\"A lamp.\"}\n")
            .collect(Collectors.joining()));
    write("back/talk.links", "4\t4\n5\t5\n");
    write("back/prose.txt", "首先雨停了，因为风来了。然后船到了，因为桥修好了。\n".repeat(60));
    write("back/pairs.tsv", "灯塔在河边。\tThe lighthouse stands by the river.\n".repeat(30));
    write("back/words.tsv", "燈塔\t灯塔\tdeng1 ta3\tlighthouse/beacon\n河\t河\the2\triver\n");
    write(
        "back/batch.tsv",
        "source-zh/talk.md\ttarget-en/talk.md\thandoff/batch/talk.tsv\n"
            + "source-zh/clip.srt\ttarget-en/clip.srt\thandoff/batch/clip.tsv\n");
    run("tm add @/back/talk.tmx --dir @");
    run("terms repair @ --table @/repairs.tsv");
    write("repairs.tsv", read("repairs.tsv").replaceAll("(?m)^\t", "yes\t"));
  }

  /** Runs a command; {@code @} is the workspace's folder. */
  private void run(String line) {
    String[] words =
        Stream.of(line.split(" "))
            .map(word -> word.replace("@", root.toString()))
            .toArray(String[]::new);
    Program.Outcome outcome = Program.run(words);
    if (outcome.status() > 1) {
      throw new IllegalStateException(line + ": " + outcome.err());
    }
  }

  private String read(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void editArchive(Path file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    SafeZip.entries(Files.readAllBytes(file))
        .forEach(
            (name, bytes) ->
                entries.put(
                    name,
                    name.endsWith(".xml")
                        ? new String(bytes, StandardCharsets.UTF_8)
                            .replace(SAID, RETURNED)
                            .getBytes(StandardCharsets.UTF_8)
                        : bytes));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SafeZip.write(entries, out);
    Files.write(file, out.toByteArray());
  }
}
