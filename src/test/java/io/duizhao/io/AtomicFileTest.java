package io.duizhao.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void makesTheFolderAndTheFile() throws IOException {
    Path file = folder.resolve("a/b/c.txt");
    AtomicFile.write(file, "翻译");
    assertEquals("翻译", Files.readString(file));
  }

  @Test
  void aFailureInMidWriteLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("c.txt");
    AtomicFile.write(file, "old");
    OutputException failure =
        assertThrows(
            OutputException.class,
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("disk full");
                    }));
    assertTrue(String.valueOf(failure.getMessage()).contains("disk full"));
    assertEquals("old", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void anUnusableFolderIsNamed() throws IOException {
    Path notFolder = Files.writeString(folder.resolve("out"), "a file");
    OutputException failure =
        assertThrows(
            OutputException.class, () -> AtomicFile.write(notFolder.resolve("x.txt"), "text"));
    assertTrue(String.valueOf(failure.getMessage()).contains("x.txt: cannot be written"));
  }

  @Test
  void anUnchangedFileIsLeftAlone() throws IOException {
    Path file = folder.resolve("c.txt");
    AtomicFile.write(file, "same");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
    AtomicFile.writeIfChanged(file, "same");
    assertEquals(1000, Files.getLastModifiedTime(file).toMillis());
    AtomicFile.writeIfChanged(file, "other");
    assertEquals("other", Files.readString(file));
  }

  @Test
  void whatADeadProcessLeftIsRemoved() throws IOException, InterruptedException {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path left = Files.writeString(folder.resolve(".duizhao-" + dead.pid() + "-0.part"), "ha");
    Path alive =
        Files.writeString(
            folder.resolve(".duizhao-" + ProcessHandle.current().pid() + "-x.part"), "not ours");
    AtomicFile.write(folder.resolve("c.txt"), "text");
    assertTrue(Files.notExists(left));
    assertTrue(Files.exists(alive));
  }

  @Test
  void aNameOfFullLengthIsWritten() throws IOException {
    Path file = folder.resolve("译".repeat(83) + ".txt");
    AtomicFile.write(file, "text");
    assertEquals("text", Files.readString(file));
  }
}
