package io.duizhao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duizhao.model.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The Chinese cases of pySBD and of the Pragmatic Segmenter. They are not in the repository: a test
 * is skipped where {@code ../shared/suites/segmentation} is absent.
 */
class PublicSuiteTest {
  private static final Path SUITE =
      Path.of(System.getProperty("shared", "../shared"), "suites", "segmentation");

  /** A text, and the list of its sentences. */
  private static final Pattern PYTHON = Pattern.compile("\\(\"([^\"]++)\",\\s*\\[([^]]++)]\\)");

  private static final Pattern RUBY =
      Pattern.compile("text: \"([^\"]++)\"[^\\[]*?\\.to eq\\(\\[([^]]++)]\\)");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]++)\"");

  @Test
  void cutsAsPySbdDoes() throws IOException {
    run("pysbd_test_chinese.py", PYTHON);
  }

  @Test
  void cutsAsThePragmaticSegmenterDoes() throws IOException {
    run("pragmatic_chinese_spec.rb", RUBY);
  }

  private static void run(String name, Pattern example) throws IOException {
    Path file = SUITE.resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: no " + file);
    List<String> texts = new ArrayList<>();
    Matcher matcher = example.matcher(Files.readString(file));
    while (matcher.find()) {
      texts.add(matcher.group(1));
      List<String> sentences =
          QUOTED.matcher(matcher.group(2)).results().map(one -> one.group(1)).toList();
      assertEquals(sentences, Samples.texts(Samples.prose(Language.ZH_CN, matcher.group(1))));
    }
    assertFalse(texts.isEmpty(), "no example was found in " + file);
  }
}
