package io.duizhao.memory.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.memory.BuildListener;
import io.duizhao.memory.ComparedText;
import io.duizhao.memory.Concordance;
import io.duizhao.memory.Entries;
import io.duizhao.memory.Letters;
import io.duizhao.memory.MemoryCounts;
import io.duizhao.memory.MemoryEntry;
import io.duizhao.memory.MemoryIndex;
import io.duizhao.memory.StoredUnit;
import io.duizhao.memory.TextInContext;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.MemoryQuery;
import io.duizhao.model.leverage.TextCounts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a memory gives out is what comparing every unit gives. */
class LuceneMemoryTest {
  private static final String HAN = "船来了又去的人在海上看见一座山";
  private static final List<String> WORDS =
      List.of("the", "boat", "came", "again", "over", "a", "mountain", "sea", "saw", "people");

  @TempDir Path folder;

  private MemoryIndex index(List<MemoryEntry> entries) {
    return new IndexFolder(folder, "own.tmx", LanguagePair.DEFAULT, Duration.ZERO)
        .open(
            state -> false,
            consumer -> {
              entries.forEach(consumer);
              return Map.of();
            },
            BuildListener.NONE);
  }

  private static String text(Random random, Language language) {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(18); i > 0; i--) {
      text.append(
          language.isChinese()
              ? HAN.substring(0, HAN.length()).charAt(random.nextInt(HAN.length()))
              : WORDS.get(random.nextInt(WORDS.size())) + " ");
    }
    return text.toString().strip();
  }

  private static List<MemoryEntry> random(Random random, int size) {
    List<MemoryEntry> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(
          new MemoryEntry(
              new TextInContext(text(random, Language.ZH_CN), "", ""),
              new TextInContext(text(random, Language.EN_US), "", ""),
              false,
              i + 1));
    }
    return entries;
  }

  private static String side(MemoryEntry entry, Language language) {
    return language.isChinese() ? entry.source().text() : entry.target().text();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void theBestMatchIsThatOfComparingAll(long seed) {
    Random random = new Random(seed);
    List<MemoryEntry> entries = random(random, 350);
    try (MemoryIndex index = index(entries)) {
      for (Language language : List.of(Language.ZH_CN, Language.EN_US)) {
        for (int i = 0; i < 60; i++) {
          String query = text(random, language);
          ComparedText text = new ComparedText(query);
          double best =
              entries.stream()
                  .mapToDouble(entry -> text.similarity(side(entry, language), 0))
                  .max()
                  .orElseThrow();
          List<StoredUnit> found = index.similar(language, text, 0.5, 3);
          double ours = found.isEmpty() ? 0 : text.similarity(found.get(0).sourceText(), 0);
          // All units fit among the candidates, so what shares a piece with the text is compared.
          assertTrue(best < 0.75 || ours == best, query + ": " + ours + " instead of " + best);
          assertTrue(ours <= best, query);
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22})
  void theConcordanceIsThatOfReadingAll(long seed) {
    Random random = new Random(seed);
    List<MemoryEntry> entries = random(random, 500);
    try (MemoryIndex index = index(entries)) {
      for (Language language : List.of(Language.ZH_CN, Language.EN_US)) {
        for (int i = 0; i < 40; i++) {
          String whole = text(random, language);
          String phrase = whole.substring(0, Math.min(whole.length(), 1 + random.nextInt(4)));
          Letters wanted = Letters.of(phrase);
          Predicate<String> test =
              text ->
                  (" " + text)
                      .contains(language.isChinese() ? phrase.strip() : " " + phrase.strip());
          List<String> expected =
              entries.stream().map(entry -> side(entry, language)).filter(test).toList();
          List<String> found =
              index.holding(language, wanted, test, 1000).stream()
                  .map(StoredUnit::sourceText)
                  .toList();
          assertEquals(expected, found, phrase);
        }
      }
    }
  }

  @Test
  void identicalTextsComeInContextFirst() {
    List<MemoryEntry> entries =
        Entries.of(
            "早。", "Early.", "好。", "Good.", "船来了。", "The boat came.", "好。", "OK.", "走吧。", "Go.");
    try (MemoryIndex index = index(entries)) {
      List<StoredUnit> found =
          index.identical(Language.ZH_CN, new MemoryQuery("好。", "船来了。", "走吧。"), 10);
      assertEquals(
          List.of("OK.", "Good.", "OK."), found.stream().map(StoredUnit::targetText).toList());
      assertTrue(found.get(0).inContext());
      assertEquals(4, found.get(0).line());
      assertEquals(
          1, index.identical(Language.EN_US, MemoryQuery.of(" The  boat came."), 9).size());
      assertEquals(List.of(), index.identical(Language.EN_US, MemoryQuery.of("the boat came."), 9));
    }
  }

  @Test
  void repeatedUnitsAreKeptOnceForEachContext() {
    List<MemoryEntry> entries = new ArrayList<>(Entries.of("好。", "Good."));
    entries.addAll(Entries.of("好。", "Good."));
    entries.addAll(Entries.of("船。", "Boat.", "好。", "Good."));
    entries.add(Entries.machine(Entries.of("好。", "Good.").get(0)));
    try (MemoryIndex index = index(entries)) {
      assertEquals(
          new MemoryCounts(
              4, 2, 2, 2, 1, new TextCounts(2, 4, 4, 2, 0), new TextCounts(2, 10, 10, 0, 2)),
          index.counts());
    }
  }

  @Test
  void nothingIsFoundInAnEmptyMemoryAndForATextWithoutLetters() {
    try (MemoryIndex empty = index(List.of())) {
      assertEquals(List.of(), empty.similar(Language.ZH_CN, new ComparedText("船"), 0.5, 5));
      assertEquals(List.of(), empty.identical(Language.ZH_CN, MemoryQuery.of("船"), 5));
      assertEquals(List.of(), empty.holding(Language.ZH_CN, Letters.of("船"), t -> true, 5));
      assertEquals(MemoryCounts.NONE, empty.counts());
    }
    try (MemoryIndex index = index(Entries.of("……", "…"))) {
      assertEquals(List.of(), index.similar(Language.ZH_CN, new ComparedText("？"), 0.5, 5));
      assertEquals(List.of(), index.holding(Language.ZH_CN, Letters.of("？"), t -> true, 5));
      assertEquals(1, index.identical(Language.ZH_CN, MemoryQuery.of("……"), 5).size());
    }
  }

  @Test
  void textsOfAnyLengthAreTaken() {
    String huge = "船来了。".repeat(300_000);
    try (MemoryIndex index = index(Entries.of(huge, "Long.", "船来了。", "The boat came."))) {
      assertEquals(1, index.identical(Language.ZH_CN, MemoryQuery.of(huge), 5).size());
      assertEquals(List.of(), index.similar(Language.ZH_CN, new ComparedText(huge), 0.5, 5));
      assertEquals(1, index.similar(Language.ZH_CN, new ComparedText("船来了！"), 0.5, 5).size());
    }
  }

  @Test
  void whatIsFoundIsMarkedInBothScriptsAndBeyondTheBasicPlane() {
    try (MemoryIndex index =
        index(
            Entries.of(
                "臺灣的𠮷野先生，有人說臺灣好。",
                "Mr. Yoshino of Taiwan.",
                "他说𠮷\uDB40\uDD00野来了。",
                "Yoshino came."))) {
      assertEquals(List.of("臺灣", "臺灣"), marked(index, "台湾"));
      assertEquals(List.of("𠮷野", "𠮷\uDB40\uDD00野"), marked(index, "𠮷野"));
      assertEquals(List.of("𠮷", "𠮷"), marked(index, "𠮷"));
      assertEquals(List.of("說", "说"), marked(index, "说"));
      assertEquals(List.of("Yoshino", "Yoshino"), marked(index, "yoshino"));
    }
  }

  private static List<String> marked(MemoryIndex index, String words) {
    Language language = words.charAt(0) < 0x80 ? Language.EN_US : Language.ZH_CN;
    return new Concordance(List.of(index))
        .find(words, language, 10).stream()
            .flatMap(hit -> hit.spans().stream().map(span -> span.of(hit.unit().sourceText())))
            .toList();
  }
}
