package io.duizhao.exchange.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public test suites, where they lie beside the repository: all valid taken, all bad refused.
 */
class PublicSuitesTest {
  private static final Path SUITES =
      Path.of(System.getProperty("duizhao.shared", "../shared"), "suites");

  private static final String XLIFF_2 = "xliff-tc/xliff-21/test-suite/";

  private static List<Path> files(String folder, String ending) throws IOException {
    Path root = SUITES.resolve(folder);
    assumeTrue(Files.isDirectory(root), () -> root + " is absent: suite not run");
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<String> refused(List<Path> files) {
    List<String> refused = new ArrayList<>();
    for (Path file : files) {
      FileValidator.Verdict verdict = FileValidator.check(file, file.toString());
      if (!verdict.isValid()) {
        refused.add(file.getFileName() + ": " + verdict.problems().get(0));
      }
    }
    return refused;
  }

  @Test
  void takesEveryValidXliff2() throws IOException {
    for (String folder : List.of("core/valid", "core/in-out", "modules/valid")) {
      assertEquals(List.of(), refused(files(XLIFF_2 + folder, ".xlf")));
    }
  }

  @Test
  void refusesEveryInvalidXliff2() throws IOException {
    for (String folder : List.of("core/invalid", "modules/invalid")) {
      List<Path> files = files(XLIFF_2 + folder, ".xlf");
      assertFalse(files.isEmpty());
      assertEquals(files.size(), refused(files).size());
    }
  }

  @Test
  void takesEveryMemory() throws IOException {
    assertEquals(List.of(), refused(files("tmx-cert", ".tmx")));
    assertEquals(List.of(), refused(files("tmx-cert/TMXComplianceKit", ".tmx")));
  }

  @Test
  void judgesTermbasesAsTheirNamesSay() throws IOException {
    assertEquals(List.of(), refused(files("tbx", "_good.tbx")));
    assertEquals(3, refused(files("tbx", "_bad.tbx")).size());
    assertEquals(1, refused(files("tbx", "poorly_formed_xml.tbx")).size());
  }
}
