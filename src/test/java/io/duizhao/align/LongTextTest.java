package io.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.band.BandFinder;
import io.duizhao.align.path.Band;
import io.duizhao.align.search.Bitext;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A long text of made-up sentences, with a chapter left out and another put in. */
class LongTextTest {
  private static final String[][] WORDS = {
    {"狗", "dog"}, {"山", "mountain"}, {"船", "boat"}, {"雪", "snow"}, {"茶", "tea"},
    {"医生", "doctor"}, {"学校", "school"}, {"桥", "bridge"}, {"月亮", "moon"}, {"鱼", "fish"},
    {"老虎", "tiger"}, {"森林", "forest"}, {"国王", "king"}, {"音乐", "music"}, {"黄金", "gold"},
    {"火车", "train"}, {"夏天", "summer"}, {"邻居", "neighbour"}, {"窗户", "window"}, {"面包", "bread"},
  };
  private static final int SENTENCES = 1700;
  private static final int CUT_BEGIN = 700;
  private static final int CUT_END = 760;

  private final List<String> chinese = new ArrayList<>();
  private final List<String> english = new ArrayList<>();
  private final List<String> gold = new ArrayList<>();

  private void write(long seed) {
    Random random = new Random(seed);
    for (int k = 0; k < SENTENCES; k++) {
      StringBuilder zh = new StringBuilder();
      StringBuilder en = new StringBuilder("the");
      for (int w = 0; w < 3 + random.nextInt(4); w++) {
        String[] word = WORDS[random.nextInt(WORDS.length)];
        zh.append(word[0]).append('、');
        en.append(' ').append(word[1]);
      }
      String number = random.nextInt(3) > 0 ? "" : " " + (100 + random.nextInt(400));
      en.append(number);
      chinese.add(zh.append(number).append("很好。").toString());
      if (k < CUT_BEGIN || k >= CUT_END) {
        english.add(en.append(" is good.").toString());
        gold.add("z" + (k + 1) + "-e" + english.size());
      }
    }
  }

  @Test
  void thePathIsFoundThroughABand() {
    write(5);
    Bitext text = Bitext.of(chinese, english, CompiledLexicon.bundled());
    Band band = BandFinder.find(text.words());
    assertTrue(band.cells() < 1_000_000, "cells " + band.cells());
    assertTrue(band.low(CUT_BEGIN) <= CUT_BEGIN && band.high(CUT_BEGIN) >= CUT_BEGIN);
    assertTrue(band.low(CUT_END) <= CUT_BEGIN && band.high(CUT_END) >= CUT_BEGIN);
  }

  @Test
  void theWholeIsAlignedPieceByPiece() {
    write(6);
    Alignment alignment =
        new RecipeAligner(CompiledLexicon.bundled())
            .align(Sentences.chinese(chinese), Sentences.english(english), List.of());
    List<String> found =
        alignment.beads().stream().filter(Bead::isLink).map(LongTextTest::name).toList();
    long right = gold.stream().filter(found::contains).count();
    assertTrue(right > 0.97 * gold.size(), "right: " + right + " of " + gold.size());
    assertEquals(SENTENCES, alignment.beads().stream().mapToInt(b -> b.source().size()).sum());
    assertEquals(english.size(), alignment.beads().stream().mapToInt(b -> b.target().size()).sum());
  }

  private static String name(Bead bead) {
    return bead.source().get(0) + "-" + bead.target().get(0);
  }
}
