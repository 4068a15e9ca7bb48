package io.duizhao.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some damaged files for every reader; {@code eval.fuzz.FuzzReaders} has as many as one likes. */
class ReaderFuzzTest {
  private static final int CASES = 25;

  @TempDir Path folder;

  @Test
  void everyReaderTakesADamagedFileOrSaysWhatIsWrong() throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> finds = new FuzzRun(folder, "").run(7, 0, CASES, lines::add);
    assertEquals(List.of(), finds, String.join("\n", lines));
  }
}
