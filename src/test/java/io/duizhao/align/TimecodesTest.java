package io.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.duizhao.align.path.ScoredStep;
import io.duizhao.align.path.Step;
import io.duizhao.align.unit.Clock;
import io.duizhao.align.unit.ClockFinder;
import io.duizhao.align.unit.UnitTimes;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.text.Timecode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are heard: of three answers that sound alike, one is left out in the translation, and
 * only the times tell which.
 */
class TimecodesTest {
  private static final int TURNS = 25;

  private final RecipeAligner aligner = new RecipeAligner(CompiledLexicon.bundled());

  /** A talk in both languages with the times of one clock. */
  private static final class Talk {
    final List<String> chinese = new ArrayList<>();
    final List<String> english = new ArrayList<>();
    final List<double[]> chineseTimes = new ArrayList<>();
    final List<double[]> englishTimes = new ArrayList<>();
    final List<String> omitted = new ArrayList<>();
    private final Random random;
    private double now = 4;

    Talk(long seed) {
      random = new Random(seed);
      for (int turn = 0; turn < TURNS; turn++) {
        int number = 11 + random.nextInt(80);
        say("我弟弟昨天买了" + number + "个苹果。", "My brother bought " + number + " apples yesterday.");
        say("你带雨伞了吗？", "Did you bring an umbrella?");
        int out = random.nextInt(3);
        for (int answer = 0; answer < 3; answer++) {
          if (answer == out) {
            omitted.add("z" + (chinese.size() + 1));
          }
          say("好。", answer == out ? "" : "Good.");
        }
      }
    }

    private void say(String inChinese, String inEnglish) {
      double end = now + 0.8 + 3 * random.nextDouble();
      chinese.add(inChinese);
      chineseTimes.add(new double[] {now, end});
      if (!inEnglish.isEmpty()) {
        english.add(inEnglish);
        englishTimes.add(new double[] {now + jitter(), end + jitter()});
      }
      now = end;
    }

    private double jitter() {
      return 0.4 * random.nextDouble() - 0.2;
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void clocksThatStartAndRunOtherwiseAreFound(long seed) {
    Talk talk = new Talk(seed);
    Random random = new Random(seed);
    double rate = 0.95 + 0.1 * random.nextDouble();
    double offset = 600 * random.nextDouble();
    List<double[]> shown =
        talk.englishTimes.stream()
            .map(t -> new double[] {offset + rate * t[0], offset + rate * t[1]})
            .toList();
    assertEquals(talk.omitted, alone(talk, shown), () -> "seed " + seed + ", rate " + rate);
    assertNotEquals(talk.omitted, alone(talk, List.of()), "the words do not tell");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theTimesOfAnotherRecordingAreLeftAside(long seed) {
    Talk talk = new Talk(seed);
    Random random = new Random(seed);
    List<double[]> other = new ArrayList<>();
    double now = 0;
    for (int k = 0; k < talk.english.size(); k++) {
      double duration = 2 * Math.exp(random.nextGaussian());
      other.add(new double[] {now, now + duration});
      now += duration + random.nextDouble();
    }
    assertEquals(alone(talk, List.of()), alone(talk, other), () -> "seed " + seed);
  }

  @Test
  void sentencesWithoutTimesStandAmongOthers() {
    Talk talk = new Talk(7);
    List<double[]> some = new ArrayList<>(talk.englishTimes);
    some.set(0, new double[] {Double.NaN, Double.NaN});
    some.set(40, new double[] {Double.NaN, Double.NaN});
    assertEquals(talk.omitted.size(), alone(talk, some).size());
  }

  /** Returns the ids of the Chinese sentences that stand alone. */
  private List<String> alone(Talk talk, List<double[]> englishTimes) {
    List<Segment> source = Sentences.chinese(talk.chinese);
    List<Segment> target = Sentences.english(talk.english);
    Map<String, Timecode> times = new HashMap<>();
    for (int k = 0; k < englishTimes.size(); k++) {
      double[] time = englishTimes.get(k);
      if (!Double.isNaN(time[0])) {
        times.put(target.get(k).id().value(), timecode(time));
      }
    }
    for (int k = 0; k < source.size(); k++) {
      times.put(source.get(k).id().value(), timecode(talk.chineseTimes.get(k)));
    }
    RecipeAligner.Times known = segment -> times.get(segment.id().value());
    return aligner.with(known, known).align(source, target, List.of()).beads().stream()
        .filter(bead -> bead.target().isEmpty())
        .map(Bead::source)
        .map(ids -> ids.get(0).value())
        .toList();
  }

  private static Timecode timecode(double[] seconds) {
    return new Timecode(Math.round(seconds[0] * 1000), Math.round(seconds[1] * 1000));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void someBeadsMayBeWrong(long seed) {
    Random random = new Random(seed);
    double rate = 0.92 + 0.16 * random.nextDouble();
    double offset = -300 + 600 * random.nextDouble();
    int count = 60;
    Timecode[] source = new Timecode[count];
    Timecode[] target = new Timecode[count];
    double now = 1000;
    for (int k = 0; k < count; k++) {
      double end = now + 1 + 4 * random.nextDouble();
      double wrong = k % 6 == 5 ? 20 * random.nextGaussian() : 0;
      target[k] = timecode(new double[] {now, end});
      source[k] = timecode(new double[] {offset + rate * now + wrong, offset + rate * end + wrong});
      now = end;
    }
    Clock clock = find(source, target);
    assertNotNull(clock, () -> "seed " + seed);
    assertEquals(rate, clock.rate(), 0.005, () -> "seed " + seed);
    assertEquals(offset + rate * 1100, clock.of(1100), 0.5, () -> "seed " + seed);
    Timecode[] faster = new Timecode[count];
    for (int k = 0; k < count; k++) {
      faster[k] = new Timecode(2 * target[k].begin(), 2 * target[k].end());
    }
    assertNull(find(source, faster), "twice as fast is no clock of this recording");
  }

  @Test
  void fewBeadsShowNoClock() {
    Timecode[] times = {new Timecode(0, 900), new Timecode(900, 2000), new Timecode(2000, 3100)};
    assertNull(find(times, times));
  }

  private static @Nullable Clock find(Timecode[] source, Timecode[] target) {
    List<ScoredStep> path = new ArrayList<>();
    for (int k = 0; k < source.length; k++) {
      path.add(new ScoredStep(new Step(k, k, 1, 1), 0, 0.9));
    }
    return new ClockFinder(
            UnitTimes.of(source.length, unit -> source[unit]),
            UnitTimes.of(target.length, unit -> target[unit]))
        .find(path);
  }
}
