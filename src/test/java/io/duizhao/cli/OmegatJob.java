package io.duizhao.cli;

import io.duizhao.io.SafeZip;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A job package as OmegaT itself opens and translates it, without a window. OmegaT is looked for in
 * the folder that {@code OMEGAT_HOME} names, where Debian's package has it, and in the cache of the
 * scripts that are not in the repository.
 */
final class OmegatJob {
  private static final List<Path> HOMES =
      List.of(
          Path.of(System.getenv().getOrDefault("OMEGAT_HOME", "no-omegat")),
          Path.of("/usr/share/omegat"),
          Path.of(System.getProperty("user.home"), ".cache/duizhao-clients/omegat/lib"));

  private static final int MINUTES = 10;

  private final Path folder;

  private OmegatJob(Path folder) {
    this.folder = folder;
  }

  /** Returns where OmegaT is; nothing where it is not. */
  static Optional<Path> home() {
    return HOMES.stream().filter(Files::isDirectory).findFirst();
  }

  /** Unpacks {@code NAME.zip} beside itself. */
  static OmegatJob unpack(Path zip) throws IOException {
    Path root = zip.toAbsolutePath().getParent();
    for (var entry : SafeZip.entries(Files.readAllBytes(zip)).entrySet()) {
      Path file = root.resolve(entry.getKey());
      Files.createDirectories(entry.getKey().endsWith("/") ? file : file.getParent());
      if (!entry.getKey().endsWith("/")) {
        Files.write(file, entry.getValue());
      }
    }
    String name = zip.getFileName().toString();
    return new OmegatJob(root.resolve(name.substring(0, name.length() - ".zip".length())));
  }

  /** Has OmegaT translate the job with what its memories hold. */
  void translate(Path home) throws IOException, InterruptedException {
    String classPath =
        String.join(File.pathSeparator, home + "/*", home + "/lib/*", home + "/modules/*");
    Path log = folder.resolveSibling("omegat.log");
    Process omegat =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.language=en",
                "-Duser.home=" + folder.getParent(),
                "-cp",
                classPath,
                "org.omegat.Main",
                "--config-dir=" + folder.resolveSibling("settings"),
                "--mode=console-translate",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!omegat.waitFor(MINUTES, TimeUnit.MINUTES)) {
      omegat.destroyForcibly();
      throw new IOException("OmegaT did not come to an end");
    }
    if (omegat.exitValue() != 0) {
      throw new IOException("OmegaT ended with " + omegat.exitValue() + Files.readString(log));
    }
  }

  /** Takes the targets out of the job's files, so that what comes back is from its memories. */
  void removeTargets() throws IOException {
    for (Path file : files("source")) {
      String text = Files.readString(file);
      Files.writeString(file, text.replaceAll("\\s*<target[^>]*>.*?</target>", ""));
    }
  }

  /** Returns the files of {@code source} or {@code target}. */
  List<Path> files(String side) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(side))) {
      return files.sorted().toList();
    }
  }

  /** Returns the targets of units that are to be translated, with the marks of their codes. */
  Map<String, String> targets(String side)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Map<String, String> targets = new TreeMap<>();
    for (Path file : files(side)) {
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
}
