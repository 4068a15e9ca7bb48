package io.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The direct dependencies of docs/dependencies.md are those of pom.xml, in their versions. */
class DependenciesPageTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "(?:\\s*<version>([^<]+)</version>)?");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^ |]+) \\| [^|]+ \\| [^|]+ \\|$");

  @Test
  void thePageNamesEveryDirectDependency() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    // What is managed comes before, plugins and profiles after.
    String own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
    Set<String> expected =
        DEPENDENCY
            .matcher(own)
            .results()
            .map(
                found -> found.group(1) + ":" + found.group(2) + " " + version(pom, found.group(3)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> shown =
        ROW.matcher(Files.readString(Path.of("docs/dependencies.md")))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .map(row -> row.replaceFirst("^(.*:(jackson-databind|junit-jupiter)) .*", "$1 managed"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, shown);
  }

  /** Returns a version with its property filled in; of a managed one, that it is managed. */
  private static String version(String pom, String given) {
    if (given == null) {
      return "managed";
    }
    if (!given.startsWith("${")) {
      return given;
    }
    String name = given.substring(2, given.length() - 1);
    int from = pom.indexOf("<" + name + ">") + name.length() + 2;
    return pom.substring(from, pom.indexOf("<", from));
  }
}
