package io.duizhao.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each fault once, each on another kind of command; {@code eval.faults.FaultRounds} has every fault
 * on every command. When a fault strikes may differ from time to time; what must hold after it does
 * not.
 */
class FaultRunTest {
  @TempDir static Path folder;
  private static FaultRun run;

  @BeforeAll
  static void layOut() throws IOException {
    run = new FaultRun(folder, Launch.ofThisProgram());
  }

  @ParameterizedTest
  @CsvSource({
    "run, kill",
    "import xlsx, kill at a call",
    "import jsonl, failed call",
    "export xlsx, disk full",
    "merge, no permission",
    "import docx, no temporary files",
    "tm clean, changed input",
    "tm add, second process",
    "export xliff 1.2, edited decision",
    "terms repair --apply, closed output",
  })
  void holdsAndRunsAgain(String task, String fault) throws IOException, InterruptedException {
    Optional<Fault> known =
        Fault.all().stream().filter(each -> each.name().equals(fault)).findFirst();
    Assumptions.assumeTrue(known.isPresent(), "no strace here");
    assertEquals(List.of(), run.round(task(task), known.orElseThrow(), Seeds.random(9, 0)));
  }

  private static Task task(String name) {
    return Task.all().stream().filter(task -> task.name().equals(name)).findFirst().orElseThrow();
  }
}
