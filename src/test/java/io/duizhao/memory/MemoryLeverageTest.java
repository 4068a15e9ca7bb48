package io.duizhao.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.memory.lucene.IndexFolder;
import io.duizhao.model.language.Language;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.leverage.MatchKind;
import io.duizhao.model.leverage.MatchPenalty;
import io.duizhao.model.leverage.MatchPenalty.Reason;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.leverage.MemoryQuery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryLeverageTest {
  @TempDir Path folder;

  private final List<MemoryIndex> open = new ArrayList<>();

  private void memory(String name, List<MemoryEntry> entries) {
    open.add(
        new IndexFolder(folder.resolve(name), name, LanguagePair.DEFAULT, Duration.ZERO)
            .open(
                state -> false,
                consumer -> {
                  entries.forEach(consumer);
                  return Map.of();
                },
                BuildListener.NONE));
  }

  @AfterEach
  void close() {
    open.forEach(MemoryIndex::close);
  }

  private List<MemoryMatch> matches(MemoryQuery query, Penalties penalties, TermNames terms) {
    Language language =
        query.text().chars().anyMatch(c -> c >= 0x4E00) ? Language.ZH_CN : Language.EN_US;
    return new MemoryLeverage(open, language, penalties, terms, 50, 5).matches(query);
  }

  private List<MemoryMatch> matches(String text) {
    return matches(MemoryQuery.of(text), Penalties.DEFAULT, TermNames.NONE);
  }

  @Test
  void contextIsBetterThanTheSameTextAndThatThanASimilarOne() {
    memory(
        "own.tmx",
        Entries.of(
            "船来了。",
            "The boat came.",
            "我们走吧。",
            "Let us go.",
            "好了。",
            "Done.",
            "我们走吧！",
            "Go!",
            "我们走吧。",
            "Off we go."));
    List<MemoryMatch> matches =
        matches(new MemoryQuery("我们走吧。", "船来了。", "好了。"), Penalties.DEFAULT, TermNames.NONE);
    assertEquals(
        List.of("Let us go.", "Off we go.", "Go!"),
        matches.stream().map(MemoryMatch::targetText).toList());
    assertEquals(
        List.of(MatchKind.CONTEXT, MatchKind.EXACT, MatchKind.FUZZY),
        matches.stream().map(MemoryMatch::kind).toList());
    assertEquals(List.of(100, 100, 80), matches.stream().map(MemoryMatch::quality).toList());
  }

  @Test
  void neighboursCountInBothLanguages() {
    memory(
        "own.tmx",
        Entries.of(
            "早。", "Early.", "好。", "Good.", "船来了。", "The boat came.", "好的。", "Good.", "走吧。", "Go."));
    for (String[] expected :
        List.of(
            new String[] {"Early.", "The boat came.", "CONTEXT 好。"},
            new String[] {"The boat came.", "Go.", "CONTEXT 好的。"},
            new String[] {"Early.", "Go.", "EXACT 好。"},
            new String[] {"", "The boat came.", "EXACT 好。"})) {
      MemoryMatch best =
          matches(
                  new MemoryQuery("Good.", expected[0], expected[1]),
                  Penalties.DEFAULT,
                  TermNames.NONE)
              .get(0);
      assertEquals(expected[2], best.kind() + " " + best.targetText());
    }
  }

  @Test
  void bothLanguagesCanBeAskedIn() {
    memory("own.tmx", Entries.of("船来了。", "The boat came.", "好。", "Good."));
    assertEquals("船来了。", matches("The boat came.").get(0).targetText());
    assertEquals(92, matches("The goat came.").get(0).quality());
    assertEquals("The boat came.", matches("船来了").get(0).targetText());
  }

  @Test
  void whatDiffersInWidthOnlyIsNotIdentical() {
    memory("own.tmx", Entries.of("“船”来了，好。", "The boat came."));
    MemoryMatch match = matches("\"船\"来了,好。").get(0);
    assertEquals(MatchKind.FUZZY, match.kind());
    assertEquals(99, match.quality());
  }

  @Test
  void penaltiesAreNamedAndTaken() {
    List<MemoryEntry> machine = List.of(Entries.machine(Entries.of("船来了。", "Boat come.").get(0)));
    memory("own.tmx", machine);
    memory("old.tmx", Entries.of("船來了。", "The ship came.", "船来了。", "The boat came."));
    Penalties penalties = new Penalties(15, 3, 1, 2, Map.of("old.tmx", 4));
    List<MemoryMatch> matches = matches(MemoryQuery.of("船来了。"), penalties, TermNames.NONE);
    assertEquals(
        List.of("The boat came.", "The ship came.", "Boat come."),
        matches.stream().map(MemoryMatch::targetText).toList());
    assertEquals(List.of(96, 92, 85), matches.stream().map(MemoryMatch::quality).toList());
    assertEquals(
        List.of(new MatchPenalty(Reason.ORIGIN, 4), new MatchPenalty(Reason.SCRIPT, 3)),
        matches.get(1).penalties());
    assertEquals(
        List.of(false, false, false), matches.stream().map(MemoryMatch::isTrusted).toList());
  }

  @Test
  void theSameNumberAndTheSameTermComeFirst() {
    memory(
        "own.tmx",
        Entries.of(
            "港口有40艘船。",
            "Forty.",
            "海边有12艘船。",
            "Twelve.",
            "港口有12座塔。",
            "Towers.",
            "港口有12艘舰。",
            "Warships."));
    TermNames terms = (text, language) -> text.contains("船") ? List.of("boat") : List.of();
    List<MemoryMatch> matches = matches(MemoryQuery.of("港口有12艘船。"), Penalties.DEFAULT, terms);
    assertEquals("Forty.", matches.get(0).targetText());
    assertEquals(84, matches.get(0).quality());
    assertEquals(List.of(new MatchPenalty(Reason.NUMBER, 1)), matches.get(0).penalties());
    assertEquals("Warships.", matches.get(1).targetText());
    assertEquals(83, matches.get(1).quality());
    assertEquals(List.of(new MatchPenalty(Reason.TERM, 2)), matches.get(1).penalties());
    List<MemoryMatch> blind =
        matches(MemoryQuery.of("港口有12艘船。"), new Penalties(0, 0, 0, 0, Map.of()), TermNames.NONE);
    assertEquals(85, blind.get(0).quality());
    assertEquals(85, blind.get(1).quality());
  }

  @Test
  void eachTranslationComesOnceAndUselessOnesNever() {
    memory("own.tmx", Entries.of("船来了。", "The boat came.", "山在海上。", "A mountain."));
    memory("all.tmx", Entries.of("船来了。", "The boat came."));
    List<MemoryMatch> matches = matches("船来了。");
    assertEquals(1, matches.size());
    assertEquals("own.tmx", matches.get(0).memory());
    assertEquals(List.of(), matches("？！"));
    assertEquals(List.of(), matches("完全不同的话"));
  }
}
