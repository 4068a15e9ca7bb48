package io.duizhao.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.leverage.FileAnalysis;
import io.duizhao.model.leverage.JobAnalysis;
import io.duizhao.model.leverage.Leverage;
import io.duizhao.model.leverage.MatchBand;
import io.duizhao.model.leverage.MatchKind;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.leverage.MemoryQuery;
import io.duizhao.model.leverage.TextCounts;
import io.duizhao.text.TextCounter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalystTest {
  private static final String IN_CONTEXT = "as it was";

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
                : text.endsWith("!") || query.previous().equals(IN_CONTEXT)
                    ? MatchKind.CONTEXT
                    : MatchKind.EXACT;
        return List.of(new MemoryMatch(text, "x", kind, quality, "m", 1, false, List.of()));
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
    FileAnalysis file = analyze(Map.of("f", items(text))).get(0);
    assertEquals(1, segments(file, band), file.toString());
    assertEquals(1, file.total().segments());
  }

  private static List<FileAnalysis> analyze(Map<String, List<Analyst.Item>> files) {
    Analyst analyst = new Analyst(AS_TOLD);
    files.forEach(analyst::add);
    return analyst.analysis().files();
  }

  private static Map<String, List<Analyst.Item>> files(
      List<Analyst.Item> one, List<Analyst.Item> two) {
    Map<String, List<Analyst.Item>> files = new LinkedHashMap<>();
    files.put("one", one);
    files.put("two", two);
    return files;
  }

  @Test
  void onlyTheFirstOfARepeatedSegmentCountsByItsMatch() {
    List<FileAnalysis> analyses =
        analyze(
            files(
                items("船", "船 ", "山 100", "山 100", "海 100!", "海 100!"),
                items("船", "船", "山 100", "塔")));
    FileAnalysis one = analyses.get(0);
    assertEquals(2, segments(one, MatchBand.REPEATED));
    assertEquals(List.of(1L, 1L, 2L), counts(one));
    FileAnalysis two = analyses.get(1);
    assertEquals(1, segments(two, MatchBand.REPEATED));
    assertEquals(2, segments(two, MatchBand.REPEATED_ELSEWHERE));
    assertEquals(List.of(1L, 0L, 0L), counts(two));
    FileAnalysis all = new JobAnalysis(analyses).total("all");
    assertEquals(10, all.total().segments());
    assertEquals(2, segments(all, MatchBand.NEW));
    assertEquals(0.2, JobAnalysis.share(all, MatchBand.NEW), 0.1);
  }

  @Test
  void whatIsTranslatedAnywhereMakesRepetitions() {
    Analyst.Item done = new Analyst.Item(MemoryQuery.of("船"), Analyst.Standing.DONE);
    Analyst.Item open = new Analyst.Item(MemoryQuery.of("船"), Analyst.Standing.OPEN);
    List<FileAnalysis> analyses = analyze(files(List.of(open), List.of(open, done)));
    assertEquals(1, segments(analyses.get(0), MatchBand.REPEATED_ELSEWHERE));
    assertEquals(1, segments(analyses.get(1), MatchBand.REPEATED));
    assertEquals(1, segments(analyses.get(1), MatchBand.TRANSLATED));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void bandsAddUpAndTheOrderOfFilesDoesNotChangeTheirSums(long seed) {
    Random random = new Random(seed);
    Map<String, List<Analyst.Item>> files = new LinkedHashMap<>();
    for (int f = 0; f < 6; f++) {
      files.put("file " + f, randomItems(random));
    }
    List<FileAnalysis> analyses = analyze(files);
    for (FileAnalysis file : analyses) {
      TextCounts counted = TextCounts.NONE;
      for (Analyst.Item item : files.get(file.name())) {
        counted = counted.plus(TextCounter.of(Keys.identity(item.query().text())));
      }
      assertEquals(counted, file.total(), file.name());
    }
    FileAnalysis all = new JobAnalysis(analyses).total("all");
    for (int i = 0; i < 5; i++) {
      List<String> names = new ArrayList<>(files.keySet());
      Collections.shuffle(names, random);
      Map<String, List<Analyst.Item>> shuffled = new LinkedHashMap<>();
      names.forEach(name -> shuffled.put(name, files.get(name)));
      assertEquals(
          all, new JobAnalysis(analyze(shuffled)).total("all"), "the files in order " + names);
    }
  }

  /**
   * Returns segments of which many have the same text, by whomever translated and in any context.
   */
  private static List<Analyst.Item> randomItems(Random random) {
    List<String> endings = List.of("", " 100", " 100!", " 96", " 80", " 40");
    List<Analyst.Item> items = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      int number = random.nextInt(8);
      // The same text has the same quality; only its neighbours can make it a context match.
      String text = "船 a" + "bcdefghi".charAt(number) + endings.get(number % endings.size());
      String previous = random.nextInt(3) == 0 ? IN_CONTEXT : "";
      Analyst.Standing[] all = Analyst.Standing.values();
      items.add(
          new Analyst.Item(new MemoryQuery(text, previous, ""), all[random.nextInt(all.length)]));
    }
    return items;
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
    assertEquals(Map.of(), analyze(Map.of("empty", List.of())).get(0).bands());
  }
}
