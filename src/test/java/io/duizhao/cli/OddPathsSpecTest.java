package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code odd-paths.md}: commands that meet links, pipes, devices and strange names. */
class OddPathsSpecTest {
  private static final Path PAGE = Path.of("src/test/resources/io/duizhao/cli/odd-paths.md");

  /** A command that waits for a pipe never ends; this is far more than any takes. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @TempDir private static Path root;

  @TestFactory
  Stream<DynamicTest> everyRow() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split(" \\| |^\\| | \\|$", -1);
      if (cells.length >= 5 && cells[3].matches("\\d")) {
        tests.add(
            DynamicTest.dynamicTest(
                cells[1] + ", " + cells[2],
                () -> run(plain(cells[1]), cells[2], Integer.parseInt(cells[3]), plain(cells[4]))));
      }
    }
    assertTrue(tests.size() > 100, tests.size() + " rows");
    return tests.stream();
  }

  private static void run(String what, String command, int status, String words)
      throws IOException, InterruptedException {
    Path parent = Files.createTempDirectory(root, "odd");
    OddPaths paths = new OddPaths(parent, command.contains("DIR/x"));
    assumeTrue(paths.put(what), "this system has no such thing");
    String folder = paths.workspace().path("").toString();
    String place = what.substring(what.indexOf(' ') + 1);
    String[] arguments =
        Arrays.stream(command.split(" "))
            .map(word -> word.equals("FILE") ? folder + "/" + place : word)
            .map(word -> word.replaceFirst("^DIR", folder))
            .toArray(String[]::new);
    Program.Outcome outcome = assertTimeoutPreemptively(LONGEST, () -> Program.run(arguments));
    String said = outcome.err() + outcome.out();
    assertEquals(status, outcome.status(), said);
    assertTrue(said.contains(words), said);
    assertFalse(said.contains("\tat ") || said.contains("Exception"), said);
    assertFalse(said.contains("\u001b[31m") || said.contains("\u202e"), "obeyed by a terminal");
  }

  /** Characters that a page does not show stand as a Java escape. */
  private static String plain(String cell) {
    return cell.replace("\\u000a", "\n").replace("\\u001b", "\u001b").replace("\\u202e", "\u202e");
  }
}
