package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import io.duizhao.faults.Launch;
import io.duizhao.io.FolderLock;
import io.duizhao.project.Workspace;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, killed, started twice, or with nobody to read it. */
class InterruptedCommandsTest {
  @TempDir Path root;
  private TestWorkspace workspace;

  @BeforeEach
  void layOut() throws IOException {
    workspace = TestWorkspace.withTalk(root);
  }

  private Process start(Redirect out, String... args) throws IOException {
    List<String> command = new ArrayList<>(Launch.ofThisProgram().command());
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectOutput(out)
        .redirectError(root.resolve("err.txt").toFile())
        .start();
  }

  private String err() throws IOException {
    return Files.readString(root.resolve("err.txt"), StandardCharsets.UTF_8);
  }

  @Test
  void aKilledRunLeavesNothingBehindOnceItRunsAgain() throws IOException, InterruptedException {
    workspace.run();
    String decided =
        workspace.read("alignments/talk.align.tsv").replaceFirst("\tauto\t", "\tconfirmed\t");
    workspace.write("alignments/talk.align.tsv", decided);
    assertEquals(ExitStatus.CLEAN, workspace.run().status());
    Map<String, String> whole = workspace.files("out");
    for (int kill = 1; kill <= 3; kill++) {
      workspace.write("alignments/talk.align.tsv", decided);
      Process run = start(Redirect.DISCARD, "run", "--force", root.toString());
      int seen = 0;
      // The kills come at the first, second and third temporary file that is seen.
      for (String last = ""; run.isAlive() && seen < kill; ) {
        String part = parts().stream().findFirst().orElse(last);
        seen += part.equals(last) ? 0 : 1;
        last = part;
      }
      run.destroyForcibly().waitFor();
      whole.forEach(
          (name, content) -> assertTrue(Files.exists(root.resolve(name)), name + " is gone"));
      assertTrue(workspace.read("alignments/talk.align.tsv").contains("\tconfirmed\t"));
      assertEquals(0, start(Redirect.DISCARD, "run", root.toString()).waitFor(), err());
      assertEquals(List.of(), parts());
      assertEquals(whole.keySet(), workspace.files("out").keySet());
      assertEquals(whole.get("out/tmx/talk.tmx"), workspace.files("out").get("out/tmx/talk.tmx"));
    }
  }

  private List<String> parts() throws IOException {
    List<String> parts = new ArrayList<>();
    for (String folder : List.of("out", "out/tmx", "out/xliff", "alignments")) {
      try (Stream<Path> files = Files.list(root.resolve(folder))) {
        files.map(Path::toString).filter(name -> name.endsWith(".part")).forEach(parts::add);
      }
    }
    return parts;
  }

  @Test
  void aSecondRunWaitsForTheFirst() throws IOException, InterruptedException {
    FolderLock first = Workspace.at(root).lockRun(() -> {});
    Process second = start(Redirect.DISCARD, "run", root.toString());
    try {
      while (second.isAlive() && !err().contains("waiting: another duizhao")) {
        Thread.sleep(20);
      }
      assertTrue(second.isAlive(), err());
      assertFalse(Files.exists(workspace.path("out")));
    } finally {
      first.close();
    }
    assertEquals(ExitStatus.CLEAN, second.waitFor(), err());
    assertTrue(Files.exists(workspace.path("out/xliff/talk.xlf")));
  }

  @Test
  void aLockThatIsNotGivenBackIsNamed() {
    Path sign = root.resolve("sign");
    FolderLock held = FolderLock.await(sign, Duration.ofSeconds(1), () -> {}, "writing");
    String message = "";
    try {
      FolderLock.await(sign, Duration.ofMillis(50), () -> {}, "writing").close();
    } catch (io.duizhao.io.OutputException e) {
      message = String.valueOf(e.getMessage());
    } finally {
      held.close();
    }
    assertTrue(message.contains("another process has been writing"), message);
    FolderLock.await(sign, Duration.ofSeconds(1), () -> {}, "writing").close();
  }

  @Test
  void aResultThatCannotBePrintedIsAFailure() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    Assumptions.assumeTrue(full.exists(), "no /dev/full here");
    for (String[] command : new String[][] {{"segment", talk()}, {"--version"}}) {
      assertEquals(ExitStatus.INPUT, start(Redirect.to(full), command).waitFor());
      assertTrue(err().startsWith("duizhao: stdout: cannot be written ("), err());
    }
  }

  private String talk() {
    return workspace.path("source-zh/talk.md").toString();
  }

  @Test
  void aReaderThatHasHadEnoughIsNoFailure() throws IOException, InterruptedException {
    workspace.write("long.txt", "今天我们聊一聊翻译。\n\n".repeat(20_000));
    Process process = start(Redirect.PIPE, "segment", workspace.path("long.txt").toString());
    process.getInputStream().read();
    process.getInputStream().close();
    assertEquals(ExitStatus.CLEAN, process.waitFor(), err());
    assertEquals("", err());
  }

  @Test
  void tooLittleMemoryIsOneMessage() throws IOException, InterruptedException {
    workspace.write("long.txt", "今天我们聊一聊翻译。".repeat(400_000));
    List<String> command = new ArrayList<>(Launch.ofThisProgram().command());
    command.add(1, "-Xmx24m");
    command.addAll(List.of("segment", workspace.path("long.txt").toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(root.resolve("err.txt").toFile())
            .start();
    assertEquals(ExitStatus.INPUT, process.waitFor(), err());
    assertTrue(err().contains("duizhao: out of memory at "), err());
    assertFalse(err().contains("\tat "), err());
  }
}
