package io.duizhao.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTimesTest {
  private static final String TEXT = "one two three four";

  /** The first caption is "one two", the second "three four". */
  private static final SpokenTimes TIMES =
      new SpokenTimes(
          block(
              TEXT,
              List.of(
                  new Cue(new Span(0, 7), new Timecode(1000, 2200)),
                  new Cue(new Span(8, 18), new Timecode(3000, 3900)))));

  private static Block block(String text, List<Cue> cues) {
    return new Block(
        BlockKind.PROSE, Language.EN_US, null, MappedText.unmapped(text), List.of(), cues);
  }

  @ParameterizedTest(name = "{0} to {1}: {2} ms to {3} ms")
  @CsvSource({
    "0, 18, 1000, 3900",
    "0, 8, 1000, 2200",
    "0, 3, 1000, 1600",
    "4, 7, 1600, 2200",
    "4, 13, 1600, 3500",
    "8, 18, 3000, 3900",
  })
  void timePassesEvenlyOverTheLetters(int begin, int end, long from, long to) {
    assertEquals(new Timecode(from, to), TIMES.of(new Span(begin, end)));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void laterStretchesAreHeardLater(long seed) {
    Random random = new Random(seed);
    List<Cue> cues = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    long now = 0;
    for (int k = 0; k < 20; k++) {
      int begin = text.length();
      text.append("a b, ".repeat(1 + random.nextInt(9)));
      long end = now + 1 + random.nextInt(4000);
      cues.add(new Cue(new Span(begin, text.length()), new Timecode(now, end)));
      now = end + random.nextInt(900);
    }
    SpokenTimes times = new SpokenTimes(block(text.toString(), cues));
    long before = 0;
    for (int begin = 0; begin + 3 < text.length(); begin += 1 + random.nextInt(7)) {
      @Nullable Timecode time = times.of(new Span(begin, begin + 3));
      assertTrue(time != null && time.begin() >= before, "seed " + seed + " at " + begin);
      before = time.begin();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withoutTimesNothingIsKnown(boolean captions) {
    List<Cue> cues = captions ? List.of(new Cue(new Span(0, 18), null)) : List.of();
    assertNull(new SpokenTimes(block(TEXT, cues)).of(new Span(0, 3)));
  }
}
