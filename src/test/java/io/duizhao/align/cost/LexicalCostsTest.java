package io.duizhao.align.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.path.BeadTypes;
import io.duizhao.align.search.Bitext;
import io.duizhao.align.word.BagOfWords;
import io.duizhao.align.word.OrderedEvidence;
import io.duizhao.lexicon.CompiledLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexicalCostsTest {
  private static final List<String> CHINESE = List.of("他喜欢喝绿茶。", "王芳买了一匹马。", "医院在河边。");
  private static final List<String> ENGLISH =
      List.of(
          "He likes to drink green tea.",
          "Wangfang bought a horse.",
          "The hospital is by the river.");

  private final Bitext text = Bitext.of(CHINESE, ENGLISH, CompiledLexicon.bundled());
  private final LexicalCosts costs = new LexicalCosts(new OrderedEvidence(text.words()));

  @Test
  void translationsAreCheaperThanStrangersInBothDirections() {
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i != j) {
          assertTrue(costs.ofTarget().of(i, i, 1, 1) < costs.ofTarget().of(i, j, 1, 1));
          assertTrue(costs.ofSource().of(i, i, 1, 1) < costs.ofSource().of(i, j, 1, 1));
        }
      }
    }
  }

  @Test
  void translationsInOrderAreCheaperThanCrossed() {
    Bitext crossed =
        Bitext.of(
            CHINESE,
            List.of(ENGLISH.get(1), ENGLISH.get(0), ENGLISH.get(2)),
            CompiledLexicon.bundled());
    LexicalCosts other = new LexicalCosts(new OrderedEvidence(crossed.words()));
    assertTrue(costs.ofTarget().of(0, 0, 2, 2) < other.ofTarget().of(0, 0, 2, 2));
  }

  @Test
  void aSentenceThatDoesNotBelongCosts() {
    assertEquals(0, costs.ofBelonging().of(0, 0, 1, 1), 1e-9);
    assertTrue(costs.ofBelonging().of(0, 0, 1, 3) > 0.2);
  }

  @Test
  void namesInPinyinAreEvidence() {
    assertEquals(1, text.words().names().words(1).length);
    assertEquals(0, text.words().names().words(0).length);
  }

  @Test
  void withoutOrderTheBlockKnowsWhatEveryBeadCosts() {
    BagOfWords whole = new BagOfWords(text.words(), BeadTypes.SENTENCES, 0, 3, 0, 3);
    BagOfWords part = new BagOfWords(text.words(), BeadTypes.SENTENCES, 1, 3, 1, 3);
    float[] row = new float[2];
    whole.costs(1, 1, 3, 2, 1, row, 0);
    float[] again = new float[2];
    part.costs(1, 1, 3, 2, 1, again, 0);
    assertEquals(row[0], again[0], 1e-4);
    assertEquals(row[1], again[1], 1e-4);
    whole.costs(0, 0, 1, 1, 1, row, 0);
    whole.costs(0, 2, 3, 1, 1, again, 0);
    assertTrue(row[0] < again[0], "a translation is cheaper than a stranger");
  }
}
