package io.duizhao.segment.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.segment.feature.WordHabits.Habit;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordHabitsTest {
  private static final TreeMap<String, Habit> TABLE =
      new TreeMap<>(
          Map.of(
              "但是", new Habit("c", 2, null),
              "了", new Habit("ul", null, -1),
              "家", new Habit("n", -99, 99)));

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    WordHabits habits = WordHabits.read(WordHabits.bytes(TABLE));
    assertEquals("c 2 ?", habit(habits, "但是"));
    assertEquals("ul ? -1", habit(habits, "了"));
    assertEquals("n -7 7", habit(habits, "家"));
    assertArrayEquals(WordHabits.bytes(TABLE), WordHabits.bytes(new TreeMap<>(TABLE)));
  }

  @Test
  void anUnknownWordIsTakenForOneOfItsLastCharacter() throws IOException {
    WordHabits habits = WordHabits.read(WordHabits.bytes(TABLE));
    assertEquals("n ? ?", habit(habits, "画家"));
    assertEquals("x ? ?", habit(habits, "山"));
    assertEquals("A ? ?", habit(habits, "A"));
    assertEquals("m ? ?", habit(habits, "0"));
    assertEquals("# ? ?", habit(habits, ""));
    assertEquals("， ? ?", habit(habits, "，"));
  }

  @Test
  void theBundledTableKnowsCommonWords() {
    WordHabits habits = WordHabits.bundled();
    assertEquals("c", habits.type("但是"));
    assertEquals("p", habits.type("关于"));
    assertTrue(
        Integer.parseInt(habits.opening("因此")) > Integer.parseInt(habits.opening("而")),
        "因此 opens sentences more often than 而");
  }

  private static String habit(WordHabits habits, String word) {
    return habits.type(word) + " " + habits.opening(word) + " " + habits.closing(word);
  }
}
