package io.duizhao.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TranslationUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownCodesTest {
  private static final List<TranslationUnit> UNITS = SampleDocuments.interview().units();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatIsShownIsRead(long seed) {
    Random random = new Random(seed);
    TranslationUnit unit =
        UNITS.stream().filter(one -> !ShownCodes.of(one.source()).isEmpty()).findFirst().get();
    ShownCodes codes = ShownCodes.of(unit.source());
    String[] words = {"{1}", "{", "}", "{{2}", "{/1}", "｛3｝", "字", "a ", " ", "𠮷", "{12345}"};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(words[random.nextInt(words.length)]);
    }
    List<InlineCode> placed = new ArrayList<>();
    int at = 0;
    for (InlineCode code : TargetCodes.of(unit)) {
      at += random.nextInt(text.length() - at + 1);
      placed.add(code.at(at));
    }
    String shown = ShownCodes.text(codes.runs(text.toString(), placed));
    ShownCodes.Read read = codes.read(shown);
    // Where a brace of the text meets a code's, the code is lost to it, and so it is told.
    if (read.codes().equals(placed)) {
      assertEquals(text.toString(), read.text(), "seed " + seed + ": " + shown);
    } else {
      assertEquals(true, shown.matches("(?s).*[{｛]\\{/?1}.*"), "seed " + seed + ": " + shown);
    }
  }

  @Test
  void aUnitWithoutCodesIsWrittenAsItIs() {
    TranslationUnit unit = UnitBuilder.unit("a").zh("用{0}代替。").en("Use {0}.").build();
    assertEquals("用{0}代替。", ShownCodes.text(ShownCodes.ofSource(unit)));
    assertEquals("Use {0}.", ShownCodes.text(ShownCodes.ofTarget(unit)));
  }

  @Test
  void aMegabyteOfBracesIsRead() {
    String braces = "{".repeat(1 << 20);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(braces, ShownCodes.plain(braces)));
  }
}
