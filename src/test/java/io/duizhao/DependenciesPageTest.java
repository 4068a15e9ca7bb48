package io.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/dependencies.md names what pom.xml asks for, and all that the jar is made of. */
class DependenciesPageTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "(?:\\s*<version>([^<]+)</version>)?");

  /** A row: group and artifact, version, what follows, licence. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`:]+):([^`]+)` \\| ([^ |]+) \\| (.*?)([^|]+) \\|$");

  private static final Pattern PART =
      Pattern.compile("(?m)^ +([^:\\s]+):([^:\\s]+):jar:([^:\\s]+):(?:compile|runtime)");

  private static final Path LICENCES = Path.of("src/main/resources/META-INF/licences");

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
        Stream.of("In the jar", "For tests only")
            .flatMap(section -> rows(section).stream())
            .map(DependenciesPageTest::named)
            .map(row -> row.replaceFirst("^(.*:(jackson-databind|junit-jupiter)) .*", "$1 managed"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, shown);
  }

  @Test
  void thePageNamesEveryPartOfTheJar() throws IOException {
    Path list = Path.of("target/parts.txt");
    assumeTrue(Files.exists(list), list + " is written by mvn test");
    Set<String> expected =
        PART.matcher(Files.readString(list))
            .results()
            .map(DependenciesPageTest::named)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(expected.size() > 20, expected::toString);
    assertEquals(expected, parts().map(DependenciesPageTest::named).collect(Collectors.toSet()));
  }

  @Test
  void theJarHasTheLicenceOfEveryPartThatIsNotUnderApaches() throws IOException {
    Set<String> expected =
        parts()
            .filter(row -> !row.group(5).contains("Apache"))
            .map(row -> row.group(1) + ".txt")
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.list(LICENCES)) {
      assertEquals(
          expected,
          files
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private static Stream<MatchResult> parts() {
    return Stream.of("In the jar", "What these bring along")
        .flatMap(section -> rows(section).stream());
  }

  private static String named(MatchResult row) {
    return row.group(1) + ":" + row.group(2) + " " + row.group(3);
  }

  /** Returns the rows of a section of the page. */
  private static List<MatchResult> rows(String section) {
    try {
      String page = Files.readString(Path.of("docs/dependencies.md"));
      int from = page.indexOf("## " + section + "\n");
      assertTrue(from >= 0, section);
      int to = page.indexOf("\n## ", from);
      return ROW.matcher(page.substring(from, to < 0 ? page.length() : to)).results().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
