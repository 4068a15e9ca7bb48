package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.cli.option.ExitStatus;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OmegaT itself translates a job of the samples with the job's memory alone, where OmegaT is. */
class OmegatJobTest {
  @TempDir Path root;

  @Test
  void itsMemoryFillsEverySegmentWithItsCodes() throws Exception {
    Optional<Path> home = OmegatJob.home();
    assumeTrue(home.isPresent(), "skipped: there is no OmegaT here");
    Path zip = root.resolve("job.zip");
    assertEquals(
        ExitStatus.CLEAN, Program.run("export", "job", ".", "--out", zip.toString()).status());
    OmegatJob job = OmegatJob.unpack(zip);
    Map<String, String> expected = job.targets("source");
    job.removeTargets();

    job.translate(home.orElseThrow());

    assertTrue(expected.size() > 300, expected.size() + " targets");
    assertEquals(text(expected), text(job.targets("target")));
  }

  private static String text(Map<String, String> targets) {
    StringBuilder text = new StringBuilder();
    targets.forEach((name, target) -> text.append(name).append(": ").append(target).append("\n"));
    return text.toString();
  }
}
