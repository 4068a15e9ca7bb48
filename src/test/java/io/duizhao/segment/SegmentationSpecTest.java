package io.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.language.Language;
import io.duizhao.model.segment.SemicolonPolicy;
import io.duizhao.model.text.Block;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code segmentation.md}. */
class SegmentationSpecTest {
  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("examples")
  void cutsWhereTheManualSays(String heading, String shape, String example) {
    Language language = shape.startsWith("zh") ? Language.ZH_CN : Language.EN_US;
    Block block =
        shape.endsWith("captions")
            ? Samples.captions(language, pieces(example, "[/|]"))
            : Samples.prose(language, example.replace("| ", "").replace("|", ""));
    String joint = language.isChinese() ? "" : " ";
    List<String> expected =
        pieces(example, "[|]").stream().map(piece -> piece.replace(" / ", joint)).toList();
    assertEquals(expected, Samples.texts(semicolons(shape), block));
  }

  private static SemicolonPolicy semicolons(String shape) {
    return switch (shape.substring(shape.indexOf(' ') + 1)) {
      case "always" -> SemicolonPolicy.ALWAYS;
      case "auto" -> SemicolonPolicy.AUTO;
      default -> SemicolonPolicy.NEVER;
    };
  }

  private static List<String> pieces(String example, String mark) {
    return Arrays.stream(example.split(mark)).map(String::strip).toList();
  }

  static Stream<Arguments> examples() throws IOException {
    List<Arguments> examples = new ArrayList<>();
    String heading = "";
    String shape = "";
    for (String line : manual().split("\n")) {
      if (line.startsWith("```")) {
        shape = line.substring(3);
      } else if (!shape.isEmpty()) {
        examples.add(Arguments.of(heading, shape, line));
      } else if (line.startsWith("**")) {
        heading = line.substring(2, line.indexOf("**", 2));
      }
    }
    return examples.stream();
  }

  private static String manual() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SegmentationSpecTest.class.getResourceAsStream("segmentation.md"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
