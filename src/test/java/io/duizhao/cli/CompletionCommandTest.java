package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  @TempDir private Path folder;

  @Test
  void bashCompletesCommandsTheirCommandsAndOptions() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/bin/bash")), "there is no /bin/bash");
    assertEquals("export", completed("duizhao exp"));
    assertEquals("xliff xlsx", completed("duizhao export xl"));
    assertEquals("--presegmented", completed("duizhao align --preseg"));
  }

  @Test
  void valuesOfOptionsAreOfferedAsThePagesWriteThem() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/bin/bash")), "there is no /bin/bash");
    assertEquals("links ladder", completed("duizhao align --format l"));
    assertEquals("zsh", completed("duizhao completion z"));
  }

  @Test
  void oneScriptServesBothShells() {
    assertEquals(Program.run("completion", "bash").out(), Program.run("completion", "zsh").out());
    assertEquals(ExitStatus.USAGE, Program.run("completion", "csh").status());
  }

  /** Returns what bash makes of a line that was begun. */
  private String completed(String line) throws IOException, InterruptedException {
    Path script = folder.resolve("duizhao.bash");
    Files.writeString(script, Program.run("completion", "bash").out());
    String ask =
        "source "
            + script
            + "; COMP_WORDS=("
            + line
            + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_duizhao; echo ${COMPREPLY[@]}";
    Process bash =
        new ProcessBuilder("/bin/bash", "-c", ask)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    bash.waitFor();
    return said.strip();
  }
}
