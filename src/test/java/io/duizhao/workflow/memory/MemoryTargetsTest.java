package io.duizhao.workflow.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.leverage.Leverage;
import io.duizhao.model.leverage.MatchKind;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.leverage.MemoryQuery;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a memory stands in the order of trust. */
class MemoryTargetsTest {
  private static TranslationUnit unit(
      String source, String target, BeadStatus status, TargetOrigin origin) {
    return new TranslationUnit(
        source,
        List.of(Sentences.segment(source)),
        List.of(),
        source,
        target,
        0.5,
        status,
        target.isEmpty() ? TargetState.INITIAL : TargetState.TRANSLATED,
        origin);
  }

  private static Leverage memory(MemoryMatch... matches) {
    return query -> List.of(matches);
  }

  private static MemoryMatch match(MatchKind kind, int quality, String target) {
    return new MemoryMatch("船来了。", target, kind, quality, "m.tmx", 1, false, List.of());
  }

  private static TranslationUnit first(Leverage memory, TranslationUnit unit) {
    return new MemoryTargets(memory).of(List.of(unit)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "AUTO, NONE, true",
    "AUTO, ALIGNED, true",
    "AUTO, MT, true",
    "NEEDS_REVIEW, ALIGNED, true",
    "REJECTED, ALIGNED, true",
    "CONFIRMED, ALIGNED, false",
    "PINNED, ALIGNED, false",
    "AUTO, HUMAN, false",
    "CONFIRMED, NONE, true"
  })
  void anExactMatchIsStrongerThanAnAutomaticBeadOnly(
      BeadStatus status, TargetOrigin origin, boolean taken) {
    String before = origin == TargetOrigin.NONE ? "" : "A boat.";
    TranslationUnit unit = unit("船来了。", before, status, origin);
    TranslationUnit after = first(memory(match(MatchKind.EXACT, 100, "The boat came.")), unit);
    assertEquals(taken ? "The boat came." : before, after.targetText());
    assertEquals(taken ? TargetOrigin.TM : origin, after.origin());
    if (taken) {
      assertEquals(TargetState.TRANSLATED, after.state());
      assertEquals(status == BeadStatus.CONFIRMED ? status : BeadStatus.AUTO, after.status());
    }
  }

  @Test
  void onlyWhatIsIdenticalAndUndisputedIsTaken() {
    TranslationUnit unit = unit("船来了。", "", BeadStatus.AUTO, TargetOrigin.NONE);
    assertSame(unit, first(Leverage.NONE, unit));
    assertSame(unit, first(memory(match(MatchKind.FUZZY, 99, "Boat.")), unit));
    assertSame(unit, first(memory(match(MatchKind.EXACT, 85, "Boat.")), unit));
    MemoryMatch one = match(MatchKind.EXACT, 100, "Boat.");
    MemoryMatch other = match(MatchKind.EXACT, 100, "Ship.");
    assertSame(unit, first(memory(one, other), unit));
    MemoryMatch inContext = match(MatchKind.CONTEXT, 100, "Here it comes.");
    assertEquals("Here it comes.", first(memory(inContext, one, other), unit).targetText());
  }

  @Test
  void aUnitWhoseTargetIsTheSameStaysAsItIs() {
    TranslationUnit unit = unit("船来了。", "Boat.", BeadStatus.AUTO, TargetOrigin.ALIGNED);
    assertSame(unit, first(memory(match(MatchKind.EXACT, 100, "Boat.")), unit));
  }

  @Test
  void neighboursAreThoseOfTheSource() {
    List<MemoryQuery> asked = new ArrayList<>();
    TranslationUnit added =
        new TranslationUnit(
            "added",
            List.of(),
            List.of(Sentences.segment("Well.")),
            "",
            "Well.",
            1,
            BeadStatus.AUTO,
            TargetState.TRANSLATED,
            TargetOrigin.ALIGNED);
    List<TranslationUnit> units =
        Stream.of("甲。", "", "乙。", "丙。")
            .map(
                text -> text.isEmpty() ? added : unit(text, "", BeadStatus.AUTO, TargetOrigin.NONE))
            .toList();
    new MemoryTargets(
            query -> {
              asked.add(query);
              return List.of();
            })
        .of(units);
    assertEquals(
        List.of(
            new MemoryQuery("甲。", "", "乙。"),
            new MemoryQuery("乙。", "甲。", "丙。"),
            new MemoryQuery("丙。", "乙。", "")),
        asked);
  }
}
