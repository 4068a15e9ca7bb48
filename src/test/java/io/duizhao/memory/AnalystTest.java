package io.duizhao.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.FileAnalysis;
import io.duizhao.model.JobAnalysis;
import io.duizhao.model.Leverage;
import io.duizhao.model.MatchBand;
import io.duizhao.model.MatchKind;
import io.duizhao.model.MemoryMatch;
import io.duizhao.model.MemoryQuery;
import io.duizhao.model.TextCounts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalystTest {
  /**
   * A memory whose match is as good as the text says: its last two letters, {@code !} in context.
   */
  private static final Leverage AS_TOLD =
      query -> {
        String text = query.text();
        String digits = text.replaceAll("\\D", "");
        if (digits.isEmpty()) {
          return List.of();
        }
        int quality = Integer.parseInt(digits);
        MatchKind kind =
            quality < 100
                ? MatchKind.FUZZY
                : text.endsWith("!") ? MatchKind.CONTEXT : MatchKind.EXACT;
        return List.of(new MemoryMatch(text, "x", kind, quality, "m", false, List.of()));
      };

  private static List<Analyst.Item> items(String... texts) {
    return Stream.of(texts)
        .map(text -> new Analyst.Item(MemoryQuery.of(text), standing(text)))
        .toList();
  }

  private static Analyst.Standing standing(String text) {
    return text.startsWith("mt")
        ? Analyst.Standing.BY_MACHINE
        : text.startsWith("done") ? Analyst.Standing.DONE : Analyst.Standing.OPEN;
  }

  private static long segments(FileAnalysis file, MatchBand band) {
    return file.counts(band).segments();
  }

  @ParameterizedTest
  @CsvSource({
    "a 100!, CONTEXT",
    "a 100, EXACT",
    "a 99, FROM_95",
    "a 95, FROM_95",
    "a 94, FROM_85",
    "a 85, FROM_85",
    "a 84, FROM_75",
    "a 75, FROM_75",
    "a 74, FROM_50",
    "a 50, FROM_50",
    "a 49, NEW",
    "a, NEW",
    "mt, MACHINE",
    "mt 49, MACHINE",
    "mt 50, FROM_50",
    "mt 100, EXACT",
    "done, TRANSLATED",
    "done 100!, TRANSLATED"
  })
  void aSegmentIsInTheBandOfItsBestMatch(String text, MatchBand band) {
    FileAnalysis file = new Analyst(AS_TOLD).next("f", items(text));
    assertEquals(1, segments(file, band), file.toString());
    assertEquals(1, file.total().segments());
  }

  @Test
  void onlyTheFirstOfARepeatedSegmentCountsByItsMatch() {
    Analyst analyst = new Analyst(AS_TOLD);
    FileAnalysis one = analyst.next("one", items("船", "船 ", "山 100", "山 100", "海 100!", "海 100!"));
    assertEquals(2, segments(one, MatchBand.REPEATED));
    assertEquals(List.of(1L, 1L, 2L), counts(one));
    FileAnalysis two = analyst.next("two", items("船", "船", "山 100", "塔"));
    assertEquals(1, segments(two, MatchBand.REPEATED));
    assertEquals(2, segments(two, MatchBand.REPEATED_ELSEWHERE));
    assertEquals(List.of(1L, 0L, 0L), counts(two));
    FileAnalysis all = new JobAnalysis(List.of(one, two)).total("all");
    assertEquals(10, all.total().segments());
    assertEquals(2, segments(all, MatchBand.NEW));
    assertEquals(0.2, JobAnalysis.share(all, MatchBand.NEW), 0.1);
  }

  @Test
  void whatIsTranslatedAnywhereMakesRepetitions() {
    Analyst analyst = new Analyst(AS_TOLD);
    List<Analyst.Item> later = items("done");
    analyst.expect(later);
    Analyst.Item open = new Analyst.Item(MemoryQuery.of("done"), Analyst.Standing.OPEN);
    assertEquals(1, segments(analyst.next("one", List.of(open)), MatchBand.REPEATED_ELSEWHERE));
    FileAnalysis two = analyst.next("two", List.of(open, later.get(0)));
    assertEquals(1, segments(two, MatchBand.REPEATED));
    assertEquals(1, segments(two, MatchBand.TRANSLATED));
  }

  private static List<Long> counts(FileAnalysis file) {
    return List.of(
        segments(file, MatchBand.NEW),
        segments(file, MatchBand.EXACT),
        segments(file, MatchBand.CONTEXT));
  }

  @Test
  void anEmptyJobHasNoShares() {
    FileAnalysis all = new JobAnalysis(List.of()).total("all");
    assertEquals(TextCounts.NONE, all.total());
    assertEquals(0, JobAnalysis.share(all, MatchBand.NEW));
    assertEquals(Map.of(), new Analyst(Leverage.NONE).next("empty", List.of()).bands());
  }
}
