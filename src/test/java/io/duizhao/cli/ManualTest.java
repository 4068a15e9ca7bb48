package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands of the pages, typed one after the other into a copy of the samples, print what the
 * pages show. With {@code -Dduizhao.pages=write} the pages are given what the commands print.
 */
@DisabledOnOs(OS.WINDOWS)
class ManualTest {
  private static final List<String> SAMPLES =
      List.of("source-zh", "target-en", "glossary", "alignments", "duizhao.yaml");

  @TempDir Path folder;

  /** Returns the pages that have commands with their output. */
  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      return Stream.concat(Stream.of(Path.of("README.zh-CN.md")), docs)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(Files::exists)
          .filter(ManualTest::hasConsole)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandPrintsWhatThePageShows(Path file) throws IOException, InterruptedException {
    verify(file, folder);
  }

  @Test
  void theChineseTutorialTypesWhatTheEnglishTypes() throws IOException {
    assertEquals(commands("docs/tutorial.md"), commands("README.zh-CN.md"));
  }

  private static List<String> commands(String page) throws IOException {
    return ConsolePage.read(Path.of(page)).examples().stream()
        .map(ConsolePage.Example::command)
        .toList();
  }

  /** Types the commands of a page, in a folder that is empty. */
  static void verify(Path file, Path folder) throws IOException, InterruptedException {
    Path workspace = Files.createDirectory(folder.resolve("workspace"));
    copySamples(workspace);
    ConsolePage page = ConsolePage.read(file);
    assertFalse(page.examples().isEmpty());
    List<String> said = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    Path pipes = Files.createDirectory(folder.resolve("pipes"));
    try (ConsoleShell shell = ConsoleShell.open(workspace, pipes)) {
      for (ConsolePage.Example example : page.examples()) {
        String output = shell.run(example.command());
        said.add(output);
        if (!example.isShownBy(output)) {
          wrong.add(file + ":" + example.line() + ": " + example.command() + "\n" + output);
        }
      }
    }
    if ("write".equals(System.getProperty("duizhao.pages"))) {
      page.write(said);
    } else {
      assertEquals("", String.join("\n", wrong));
    }
  }

  private static boolean hasConsole(Path file) {
    try {
      return Files.readString(file).contains("```console\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copySamples(Path into) throws IOException {
    for (String sample : SAMPLES) {
      copy(Path.of(sample), into);
    }
  }

  private static void copy(Path from, Path into) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = into.resolve(file.toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
