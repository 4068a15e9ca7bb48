package io.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CONTRIBUTING.md and the page on the architecture name is there. */
class NamedPartsTest {
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern RUN = Pattern.compile("-Dtest='?([\\w,]+)");
  private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*[a-z]\\w*(?:\\.[A-Z]+)?");
  private static final Pattern METHOD =
      Pattern.compile("[a-z]+(?:[A-Z]\\w*)?\\(\\)|[a-z]+[A-Z]\\w*");
  private static final Pattern PATH =
      Pattern.compile("[\\w.-]*(?:/[\\w.-]+)+/?|\\w[\\w.-]*\\.(?:md|java|properties|js)");
  private static final Pattern PACKAGE = Pattern.compile("io\\.duizhao(?:\\.[a-z]+)*");

  /** What is no class of ours: of Java, within a class, the end of a name, a name not to take. */
  private static final Set<String> FOREIGN = Set.of("Optional", "Manager", "Lines", "Test");

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "docs/architecture.md"})
  void everyNameIsThere(String page) throws IOException {
    String text = Files.readString(Path.of(page));
    List<Path> files = files();
    Set<String> classes =
        files.stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .map(name -> name.replace(".java", ""))
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    int known = 0;
    for (String name : names(text)) {
      boolean there;
      if (PACKAGE.matcher(name).matches()) {
        there = Files.isDirectory(Path.of("src/main/java", name.split("\\.")));
      } else if (CLASS.matcher(name).matches()) {
        there = classes.contains(name.replaceFirst("\\..*", "")) || FOREIGN.contains(name);
      } else if (METHOD.matcher(name).matches()) {
        there = isDeclared(name.replace("()", ""), files);
      } else if (PATH.matcher(name).matches() && !name.startsWith("/")) {
        there = files.stream().anyMatch(file -> isNamed(file, name));
      } else {
        continue;
      }
      known++;
      if (!there) {
        missing.add(name);
      }
    }
    assertEquals(Set.of(), missing);
    assertFalse(known < 20, "only " + known + " names were understood");
  }

  /** Returns what stands in code marks, and the tests that a command names. */
  private static Set<String> names(String page) {
    Set<String> names = new TreeSet<>();
    CODE.matcher(page).results().map(code -> code.group(1)).forEach(names::add);
    RUN.matcher(page)
        .results()
        .flatMap(run -> Stream.of(run.group(1).split(",")))
        .forEach(names::add);
    return names;
  }

  private static boolean isNamed(Path file, String name) {
    String path = file.toString().replace('\\', '/');
    String plain = name.replaceFirst("/$", "");
    return path.equals(plain) || path.endsWith("/" + plain) || path.startsWith(plain + "/");
  }

  private static boolean isDeclared(String method, List<Path> files) throws IOException {
    Pattern declared = Pattern.compile("\\w[>\\]]? " + method + "\\(");
    for (Path file : files) {
      if (file.toString().endsWith(".java") && declared.matcher(Files.readString(file)).find()) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src"));
        Stream<Path> docs = Files.walk(Path.of("docs"));
        Stream<Path> spec = Files.walk(Path.of("spec"));
        Stream<Path> root = Files.list(Path.of(""))) {
      return Stream.of(sources, docs, spec, root)
          .flatMap(files -> files)
          .filter(Files::isRegularFile)
          .toList();
    }
  }
}
