package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.io.SafeZip;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * OmegaT itself translates a job of the samples with the job's memory alone. It runs where OmegaT
 * is: in a folder that {@code OMEGAT_HOME} names, as Debian's package has it, or in the cache of
 * the scripts that are not in the repository.
 */
class OmegatJobTest {
  private static final List<Path> HOMES =
      List.of(
          Path.of(System.getenv().getOrDefault("OMEGAT_HOME", "no-omegat")),
          Path.of("/usr/share/omegat"),
          Path.of(System.getProperty("user.home"), ".cache/duizhao-clients/omegat/lib"));

  private static final int MINUTES = 5;

  @TempDir Path root;

  @Test
  void itsMemoryFillsEverySegmentWithItsCodes() throws Exception {
    Path home = HOMES.stream().filter(Files::isDirectory).findFirst().orElse(null);
    assumeTrue(home != null, "skipped: there is no OmegaT here");
    Path zip = root.resolve("job.zip");
    assertEquals(
        ExitStatus.CLEAN, Program.run("export", "job", ".", "--out", zip.toString()).status());
    for (var entry : SafeZip.entries(Files.readAllBytes(zip)).entrySet()) {
      Path file = root.resolve(entry.getKey());
      Files.createDirectories(entry.getKey().endsWith("/") ? file : file.getParent());
      if (!entry.getKey().endsWith("/")) {
        Files.write(file, entry.getValue());
      }
    }
    Path job = root.resolve("job");
    Map<String, String> expected = targets(job.resolve("source"));
    removeTargets(job.resolve("source"));
    translate(home, job);
    Map<String, String> filled = targets(job.resolve("target"));
    assertTrue(expected.size() > 300, expected.size() + " targets");
    assertEquals(text(expected), text(filled));
  }

  private static void translate(Path home, Path job) throws Exception {
    String classPath =
        String.join(File.pathSeparator, home + "/*", home + "/lib/*", home + "/modules/*");
    Path log = job.resolveSibling("omegat.log");
    Process omegat =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.language=en",
                "-Duser.home=" + job.getParent(),
                "-cp",
                classPath,
                "org.omegat.Main",
                "--config-dir=" + job.resolveSibling("settings"),
                "--mode=console-translate",
                job.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(omegat.waitFor(MINUTES, TimeUnit.MINUTES), "OmegaT did not come to an end");
    assertEquals(0, omegat.exitValue(), Files.readString(log));
  }

  private static void removeTargets(Path folder) throws IOException {
    for (Path file : files(folder)) {
      String text = Files.readString(file);
      Files.writeString(file, text.replaceAll("\\s*<target[^>]*>.*?</target>", ""));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Returns the targets of units that are to be translated, with the marks of their codes. */
  private static Map<String, String> targets(Path folder) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Map<String, String> targets = new TreeMap<>();
    for (Path file : files(folder)) {
      try (InputStream in = Files.newInputStream(file)) {
        NodeList units = factory.newDocumentBuilder().parse(in).getElementsByTagName("trans-unit");
        for (int i = 0; i < units.getLength(); i++) {
          Element unit = (Element) units.item(i);
          NodeList target = unit.getElementsByTagName("target");
          if (unit.getAttribute("translate").equals("yes") && target.getLength() > 0) {
            String name = file.getFileName() + " " + unit.getAttribute("id");
            targets.put(name, target.item(0).getTextContent());
          }
        }
      }
    }
    return targets;
  }

  private static String text(Map<String, String> targets) {
    StringBuilder text = new StringBuilder();
    targets.forEach((name, target) -> text.append(name).append(": ").append(target).append("\n"));
    return text.toString();
  }
}
