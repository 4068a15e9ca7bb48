package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code bad-files.md}: commands with files that are damaged, wrong or hostile. */
class BadFilesSpecTest {
  private static final Path PAGE = Path.of("src/test/resources/io/duizhao/cli/bad-files.md");

  @TempDir private static Path root;

  @TestFactory
  Stream<DynamicTest> everyRow() throws IOException {
    BadFiles files = new BadFiles(Files.createDirectory(root.resolve("files")));
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split(" \\| |^\\| | \\|$");
      if (cells.length == 5 && cells[3].matches("\\d")) {
        tests.add(
            DynamicTest.dynamicTest(
                cells[1] + ", " + cells[2],
                () -> run(files.make(cells[1]), cells[2], Integer.parseInt(cells[3]), cells[4])));
      }
    }
    assertTrue(tests.size() > 100, tests.size() + " rows");
    return tests.stream();
  }

  private static void run(Path file, String command, int status, String words) throws IOException {
    Path folder = Files.createTempDirectory(root, "workspace");
    TestWorkspace workspace = BadFiles.workspace(folder);
    PrintStream err = System.err;
    ByteArrayOutputStream platform = new ByteArrayOutputStream();
    Program.Outcome outcome;
    System.setErr(new PrintStream(platform, true, StandardCharsets.UTF_8));
    try {
      outcome = Program.run(arguments(command, file, folder));
    } finally {
      System.setErr(err);
    }
    String said = outcome.err() + outcome.out();
    assertEquals(status, outcome.status(), said);
    assertTrue(said.contains(words), said);
    assertEquals("", platform.toString(StandardCharsets.UTF_8), "printed by a library");
    assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
    String named = command.equals("run") ? "source-zh/bad" : file.getFileName().toString();
    assertTrue(status == 0 || outcome.err().contains(named) || status == 1, said);
    assertFalse(said.contains(BadFiles.SECRET), said);
    for (Map.Entry<String, String> written : workspace.files("").entrySet()) {
      assertFalse(written.getKey().endsWith(".part"), written.getKey());
      assertFalse(written.getValue().contains(BadFiles.SECRET), written.getKey());
    }
    TestWorkspace.delete(folder);
  }

  private static String[] arguments(String command, Path file, Path folder) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    String name = file.getFileName().toString();
    if (name.endsWith(".jsonl")) {
      Files.delete(folder.resolve("target-en/talk.md"));
    }
    switch (command) {
      case "run" -> {
        String ending = name.substring(name.lastIndexOf('.'));
        Files.copy(file, folder.resolve("source-zh/bad" + ending));
        arguments.add(folder.toString());
      }
      case "align" ->
          arguments.addAll(
              List.of(file.toString(), folder.resolve("target-en/talk.md").toString()));
      case "segment", "validate", "terms lint" -> arguments.add(file.toString());
      default -> arguments.addAll(List.of(file.toString(), "--dir", folder.toString()));
    }
    return arguments.toArray(String[]::new);
  }
}
