package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands print what it says they print. */
class ReadmeTest {
  @TempDir Path root;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyCommandPrintsWhatTheReadmeShows() throws IOException, InterruptedException {
    ManualTest.verify(Path.of("README.md"), root);
  }

  @Test
  void theSamplesAlignmentsAreThoseOfARun() throws IOException {
    ManualTest.copySamples(root);
    Program.run("run", root.toString());
    try (Stream<Path> files = Files.list(Path.of("alignments"))) {
      List<Path> committed = files.toList();
      assertEquals(4, committed.size());
      for (Path file : committed) {
        assertEquals(Files.readString(file), Files.readString(root.resolve(file)), file.toString());
      }
    }
  }
}
