package io.duizhao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/architecture.md says which packages the sources import. */
class ArchitecturePageTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]* \\| ?([^|]*)\\|$");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:static )?io\\.duizhao\\.(\\w+)\\.");

  @Test
  void theTableNamesThePackagesThatEachImports() throws IOException {
    Map<String, Set<String>> shown =
        ROW.matcher(Files.readString(Path.of("docs/architecture.md")))
            .results()
            .collect(
                Collectors.toMap(
                    row -> row.group(1),
                    row -> names(NAME, row.group(2)),
                    (a, b) -> a,
                    TreeMap::new));
    assertEquals(imports(), shown);
  }

  private static Map<String, Set<String>> imports() throws IOException {
    Path root = Path.of("src/main/java/io/duizhao");
    Map<String, Set<String>> imports = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        String name = root.relativize(source).getName(0).toString();
        Set<String> known = imports.computeIfAbsent(name, any -> new TreeSet<>());
        known.addAll(names(IMPORT, Files.readString(source)));
        known.remove(name);
      }
    }
    return imports;
  }

  private static Set<String> names(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
