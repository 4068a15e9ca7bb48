package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands print what it says they print. */
class ReadmeTest {
  private static final String PROMPT = "$ ./duizhao ";

  @TempDir Path root;

  @BeforeEach
  void copySamples() throws IOException {
    for (String folder : List.of("source-zh", "target-en", "glossary", "alignments")) {
      copy(Path.of(folder), root.resolve(folder));
    }
    Files.copy(Path.of("duizhao.yaml"), root.resolve("duizhao.yaml"));
  }

  @Test
  void everyCommandPrintsWhatTheReadmeShows() throws IOException {
    List<Example> examples = examples(Files.readAllLines(Path.of("README.md")));
    assertTrue(examples.stream().anyMatch(example -> example.command().equals("run")));
    for (Example example : examples) {
      assertEquals(
          withoutSeconds(String.join("\n", example.output())),
          withoutSeconds(output(example.command())),
          example.command());
    }
  }

  @Test
  void theSamplesAlignmentsAreThoseOfARun() throws IOException {
    output("run");
    try (Stream<Path> files = Files.list(Path.of("alignments"))) {
      List<Path> committed = files.toList();
      assertEquals(4, committed.size());
      for (Path file : committed) {
        assertEquals(Files.readString(file), Files.readString(root.resolve(file)), file.toString());
      }
    }
  }

  /** A command in the README with the lines that follow it. */
  private record Example(String command, List<String> output) {}

  private static List<Example> examples(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    boolean inConsole = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        inConsole = line.equals("```console");
      } else if (inConsole && line.startsWith(PROMPT)) {
        examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (inConsole && line.startsWith("$ ")) {
        // Another program's command: its output is not ours to check.
        examples.add(new Example("", new ArrayList<>()));
      } else if (inConsole) {
        examples.get(examples.size() - 1).output().add(line);
      }
    }
    examples.removeIf(example -> example.command().isEmpty());
    return examples;
  }

  /** Runs a command on the copy; what it says on both channels, in order. */
  private String output(String command) {
    List<String> args = new ArrayList<>();
    String head = "";
    for (String word : command.split(" ")) {
      if (word.equals("|")) {
        head = command.substring(command.indexOf('|'));
        break;
      }
      args.add(Files.exists(Path.of(word)) ? root.resolve(word).toString() : word);
    }
    if (args.equals(List.of("run"))) {
      args.add(root.toString());
    }
    StringWriter written = new StringWriter();
    PrintWriter writer = new PrintWriter(written, true);
    Main.commandLine(writer, writer).execute(args.toArray(String[]::new));
    Stream<String> lines = written.toString().lines();
    if (head.startsWith("| head -n ")) {
      lines = lines.limit(Integer.parseInt(head.substring("| head -n ".length())));
    }
    return String.join("\n", lines.toList());
  }

  private static String withoutSeconds(String text) {
    return text.replaceAll("\\d+\\.\\d s\\b", "N s");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
