package io.duizhao.model.leverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryMatchTest {
  private static MemoryMatch match(MatchKind kind, int quality) {
    return new MemoryMatch("茶", "tea", kind, quality, "own.tmx", 1, false, List.of());
  }

  @ParameterizedTest
  @CsvSource({"CONTEXT,100,true", "EXACT,100,true", "EXACT,95,false", "FUZZY,99,false"})
  void onlyAnUnpenalisedIdenticalTextIsTrusted(MatchKind kind, int quality, boolean trusted) {
    assertEquals(trusted, match(kind, quality).isTrusted());
  }

  @Test
  void aSimilarTextIsNeverWhole() {
    assertThrows(IllegalArgumentException.class, () -> match(MatchKind.FUZZY, 100));
    assertThrows(IllegalArgumentException.class, () -> match(MatchKind.EXACT, 101));
  }

  @Test
  void aPenaltyTakesSomething() {
    assertThrows(
        IllegalArgumentException.class, () -> new MatchPenalty(MatchPenalty.Reason.SCRIPT, 0));
  }
}
