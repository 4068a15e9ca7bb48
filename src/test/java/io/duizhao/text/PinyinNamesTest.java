package io.duizhao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PinyinNamesTest {
  private static final Map<String, List<String>> READINGS =
      Map.of("王", List.of("wang"), "小", List.of("xiao"), "乐", List.of("le", "yue"));

  private final PinyinNames names =
      new PinyinNames(
          List.of("wang", "xiaole", "xiaoyue", "wangxiaole", "le'an", "xiao2"),
          c -> READINGS.getOrDefault(Character.toString(c), List.of()));

  @Test
  void everyReadingCounts() {
    assertEquals(Set.of(0, 1, 2, 3), found("昨天王小乐来了"));
  }

  @Test
  void anotherCharacterBreaksAName() {
    assertEquals(Set.of(0), found("王，小的乐"));
  }

  @Test
  void nothingIsFoundInNothing() {
    assertEquals(Set.of(), found(""));
  }

  private Set<Integer> found(String sentence) {
    Set<Integer> found = new TreeSet<>();
    names.find(sentence, found::add);
    return found;
  }
}
