package io.duizhao.exchange.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code xliff2.md}, for the core of 2.0 and of 2.2. */
class Xliff2SpecTest {
  record Example(List<String> problems, String unit, String version) {
    @Override
    public String toString() {
      return version + " " + problems + " " + unit;
    }
  }

  static Stream<Example> examples() throws IOException {
    String spec;
    try (InputStream in =
        Objects.requireNonNull(Xliff2SpecTest.class.getResourceAsStream("xliff2.md"))) {
      spec = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Example> examples = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> unit = null;
    for (String line : spec.lines().toList()) {
      if (line.startsWith("→ ")) {
        problems.add(line.substring(2));
      } else if (line.equals("```xml")) {
        unit = new ArrayList<>();
      } else if (line.equals("```")) {
        for (String version : List.of("2.0", "2.2")) {
          examples.add(
              new Example(
                  List.copyOf(problems), String.join("\n", Objects.requireNonNull(unit)), version));
        }
        problems.clear();
        unit = null;
      } else if (unit != null) {
        unit.add(line);
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void saysWhatTheManualSays(Example example, @TempDir Path folder) throws IOException {
    String core = "urn:oasis:names:tc:xliff:document:" + example.version();
    Path file = folder.resolve("x.xlf");
    Files.writeString(
        file,
        "<xliff xmlns=\"%s\" version=\"%s\" srcLang=\"zh-CN\" trgLang=\"en-US\"><file id=\"f\"><unit id=\"1\">%n%s</unit></file></xliff>"
            .formatted(core, example.version(), example.unit()));
    FileValidator.Verdict verdict = FileValidator.check(file, "x.xlf");
    assertEquals(example.problems(), verdict.problems().stream().map(Problem::message).toList());
  }
}
