package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A workspace in a temporary folder, for tests. */
final class TestWorkspace {
  static final String ZH =
      """
      # 翻译记忆是什么

      **主持人：** 欢迎收听本期节目。今天我们请来一位做术语的嘉宾。你好！

      **嘉宾：** 你好，很高兴来到这里。我做了12年本地化，一直在和OpenAI的产品打交道。

      **主持人：** 大语言模型会取代译者吗？

      **嘉宾：** 我不这么认为。机器写得很快，但是名字常常写错。
      """;
  static final String EN =
      """
      # What Is a Translation Memory?

      **Host:** Welcome to the show. Today we have a guest who works on terminology. Hello!

      **Guest:** Hello, it's a pleasure to be here. I have worked in localization for 12 years, always with products of OpenAI.

      **Host:** Will large language models replace translators?

      **Guest:** I don't think so. Machines write fast, but they often get names wrong.
      """;
  static final String GLOSSARY =
      """
      id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,note
      openai,org,OpenAI,,,,OpenAI,,Open AI,exact,yes,,
      llm,term,大语言模型,,,,large language model,LLM,,any,,,
      """;

  private final Path root;

  TestWorkspace(Path root) {
    this.root = root;
  }

  /** Returns the workspace with one aligned document, {@code talk}, and a glossary. */
  static TestWorkspace withTalk(Path root) throws IOException {
    TestWorkspace workspace = new TestWorkspace(root);
    workspace.write("source-zh/talk.md", ZH);
    workspace.write("target-en/talk.md", EN);
    workspace.write("glossary/terms.csv", GLOSSARY);
    return workspace;
  }

  Path path(String file) {
    return root.resolve(file);
  }

  void write(String file, String text) throws IOException {
    write(file, text, StandardCharsets.UTF_8);
  }

  void write(String file, String text, Charset charset) throws IOException {
    write(file, text.getBytes(charset));
  }

  void write(String file, byte[] bytes) throws IOException {
    Files.createDirectories(path(file).getParent());
    Files.write(path(file), bytes);
  }

  String read(String file) throws IOException {
    return Files.readString(path(file));
  }

  Program.Outcome run(String... options) {
    return Program.run(
        Stream.concat(Stream.of("run", root.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  /** Exports into the folder {@code x}, which has to succeed. */
  void export(String what, String... options) {
    Stream<String> fixed =
        Stream.of("export", what, root.toString(), "--out", path("x").toString());
    Program.Outcome outcome =
        Program.run(Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
    assertEquals(ExitStatus.CLEAN, outcome.status(), outcome.err());
  }

  /** Removes a folder and all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Returns every file under a folder with its content, by path. */
  Map<String, String> files(String folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(path(folder))) {
      List<Path> found = walk.filter(Files::isRegularFile).toList();
      for (Path file : found) {
        files.put(
            root.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
