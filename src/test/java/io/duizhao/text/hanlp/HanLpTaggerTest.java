package io.duizhao.text.hanlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.text.TaggedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class HanLpTaggerTest {
  private static List<String> words(String text) {
    return new HanLpTagger().words(text).stream().map(TaggedWord::word).toList();
  }

  @Test
  void keepsWordsWhoseCharactersAreInBothScripts() {
    assertEquals(List.of("什么", "是", "著名", "的", "问题"), words("什么是著名的问题"));
    assertEquals("ry", new HanLpTagger().words("什么").get(0).tag());
  }

  @Test
  void knowsTraditionalWordsAndLeavesThemAsTheyStand() {
    assertEquals(List.of("什麼", "是", "問題"), words("什麼是問題"));
  }
}
