package io.duizhao.eval.scale;

import io.duizhao.memory.EditedPairs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does the main job on more and more transcripts: from nothing, killed half-way and taken up again,
 * once more with nothing to do, with one transcript changed; and then what reads the whole
 * workspace.
 *
 * <p>Arguments: {@code FOLDER SEED DOCUMENTS[,DOCUMENTS…] MATERIAL[,MATERIAL…] COMMAND…}: an empty
 * folder to work in, how many transcripts, files of lines {@code Chinese TAB English} to make them
 * of, and how the program is started, such as {@code java -Xmx384m -jar target/duizhao.jar}.
 */
public final class ScaleRun {
  private final Path workspace;
  private final Path log;
  private final List<String> command;

  private ScaleRun(Path folder, int documents, List<String> command) {
    workspace = folder.resolve(String.valueOf(documents));
    log = folder.resolve(documents + ".log");
    this.command = List.copyOf(command);
  }

  /** Does it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<List<String[]>> material = new ArrayList<>();
    for (String file : args[3].split(",", -1)) {
      material.add(EditedPairs.read(List.of(Path.of(file))));
    }
    Corpus corpus = new Corpus(material, Long.parseLong(args[1]));
    Path folder = Path.of(args[0]).toAbsolutePath();
    for (String number : args[2].split(",", -1)) {
      int documents = Integer.parseInt(number);
      List<String> command = Arrays.asList(args).subList(4, args.length);
      new ScaleRun(folder, documents, command).all(corpus, documents);
    }
  }

  private void all(Corpus corpus, int documents) throws IOException, InterruptedException {
    for (int i = 0; i < documents; i++) {
      corpus.write(workspace, i);
    }
    System.out.printf("%d transcripts of %,d characters%n", documents, Corpus.CHARACTERS);
    long half = documents / 2;
    show("killed half-way", run(() -> stamps() >= half, "run", "--jobs", "2"));
    show("taken up again", run("run", "--jobs", "2"));
    show("nothing to do", run("run", "--jobs", "2"));
    change(documents / 3);
    show("one changed", run("run", "--jobs", "2"));
    String out = workspace.resolve("asked").toString();
    Files.createDirectories(workspace.resolve("asked"));
    show("check", run("check", "--format", "json", "--out", out + "/check.json"));
    show("terms check", run("terms", "check", "--out", out + "/terms.txt"));
    show("analyze", run("analyze", "--out", out + "/analysis.txt"));
    show("export tmx", run("export", "tmx", "--out", out + "/tmx"));
  }

  private Watched run(String... arguments) throws IOException, InterruptedException {
    return run(() -> false, arguments);
  }

  private Watched run(java.util.function.BooleanSupplier kill, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(arguments));
    all.add(workspace.toString());
    Files.writeString(
        log,
        "\n$ " + String.join(" ", all) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    return Watched.run(all, log, kill);
  }

  private static void show(String what, Watched watched) {
    System.out.printf("  %-20s %s%n", what, watched);
  }

  private long stamps() {
    Path stamps = workspace.resolve(".duizhao/run");
    if (!Files.isDirectory(stamps)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(stamps)) {
      return files.filter(file -> file.toString().endsWith(".json")).count();
    } catch (IOException e) {
      return 0;
    }
  }

  private void change(int number) throws IOException {
    try (Stream<Path> files = Files.list(workspace.resolve("source-zh"))) {
      Path file =
          files
              .filter(one -> one.getFileName().toString().startsWith(Corpus.name(number)))
              .findFirst()
              .orElseThrow();
      Files.writeString(file, Files.readString(file).replaceFirst("。", "！"));
    }
  }
}
