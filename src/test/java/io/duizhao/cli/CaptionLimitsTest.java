package io.duizhao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.cli.option.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XLIFF 2 of captions says how wide a line may be; that of other documents does not. */
class CaptionLimitsTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "2.1", "2.2"})
  void captionsSayTheWidthOfTheirLines(String version) throws IOException {
    TestWorkspace workspace = TestWorkspace.withTalk(root);
    workspace.write(
        "source-zh/captions.srt",
        "1\n00:00:01,000 --> 00:00:03,000\n欢迎收听。\n\n2\n00:00:03,500 --> 00:00:05,000\n我们开始吧。\n");
    workspace.export("xliff", "--xliff", version);
    String captions = workspace.read("x/captions.xlf");
    assertTrue(captions.contains("slr:sizeRestriction=\"42\""), captions);
    assertTrue(captions.contains("generalProfile=\"duizhao:line-columns\""), captions);
    assertFalse(workspace.read("x/talk.xlf").contains("slr:"));
    for (String name : new String[] {"captions", "talk"}) {
      Program.Outcome valid = Program.run("validate", root + "/x/" + name + ".xlf");
      assertEquals(ExitStatus.CLEAN, valid.status(), valid.err());
    }
  }
}
