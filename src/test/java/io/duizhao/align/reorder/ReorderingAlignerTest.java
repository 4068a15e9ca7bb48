package io.duizhao.align.reorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.Aligner;
import io.duizhao.align.RecipeAligner;
import io.duizhao.align.Sentences;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up texts whose English has blocks in another order. */
class ReorderingAlignerTest {
  private static final String[][] WORDS = {
    {"狗", "dog"}, {"山", "mountain"}, {"船", "boat"}, {"雪", "snow"}, {"茶", "tea"},
    {"医生", "doctor"}, {"学校", "school"}, {"桥", "bridge"}, {"月亮", "moon"}, {"鱼", "fish"},
    {"老虎", "tiger"}, {"森林", "forest"}, {"国王", "king"}, {"音乐", "music"}, {"黄金", "gold"},
    {"火车", "train"}, {"夏天", "summer"}, {"邻居", "neighbour"}, {"窗户", "window"}, {"面包", "bread"},
  };
  private static final int SENTENCES = 60;

  private final Lexicon lexicon = CompiledLexicon.bundled();
  private final Aligner inOrder = new RecipeAligner(lexicon);
  private final Aligner aligner = new ReorderingAligner(inOrder, lexicon);
  private final List<String> chinese = new ArrayList<>();
  private final List<String> english = new ArrayList<>();

  private void write(Random random) {
    for (int k = 0; k < SENTENCES; k++) {
      StringBuilder zh = new StringBuilder();
      StringBuilder en = new StringBuilder("The");
      for (int w = 0; w < 3 + random.nextInt(4); w++) {
        String[] word = WORDS[random.nextInt(WORDS.length)];
        zh.append(word[0]).append('、');
        en.append(' ').append(word[1]);
      }
      chinese.add(zh.append("很好。").toString());
      english.add(en.append(" is good.").toString());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aMovedBlockIsFoundWhereItStands(long seed) {
    Random random = new Random(seed);
    write(random);
    int size = 6 + random.nextInt(10);
    int begin = random.nextInt(20);
    int to = 20 + size + random.nextInt(20);
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < SENTENCES; k++) {
      if (k < begin || k >= begin + size) {
        order.add(k);
      }
      if (k == to) {
        for (int m = begin; m < begin + size; m++) {
          order.add(m);
        }
      }
    }
    List<Segment> target = Sentences.english(order.stream().map(english::get).toList());
    Alignment found = aligner.align(Sentences.chinese(chinese), target, List.of());
    List<String> links = links(found);
    long right =
        order.stream()
            .filter(k -> links.contains("z" + (k + 1) + "-e" + (order.indexOf(k) + 1)))
            .count();
    assertTrue(right >= SENTENCES - 2, () -> "seed " + seed + ": " + right + " of " + links);
    covered(found, SENTENCES, SENTENCES);
  }

  @Test
  void aTextInOrderIsAlignedAsByTheAlignerInOrder() {
    write(new Random(9));
    List<Segment> source = Sentences.chinese(chinese);
    List<Segment> target = Sentences.english(english.subList(0, 40));
    assertEquals(
        inOrder.align(source, target, List.of()), aligner.align(source, target, List.of()));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void whateverIsMovedAndDecidedEverySentenceStandsInOneBead(long seed) {
    Random random = new Random(seed);
    write(random);
    List<String> shuffled = new ArrayList<>(english);
    for (int k = 0; k < 3; k++) {
      int begin = random.nextInt(50);
      List<String> block = new ArrayList<>(shuffled.subList(begin, begin + 8));
      shuffled.subList(begin, begin + 8).clear();
      shuffled.addAll(random.nextInt(shuffled.size()), block);
    }
    shuffled.subList(5, 9).clear();
    List<Bead> decisions = new ArrayList<>();
    for (int k = 0; k < 5; k++) {
      decisions.add(
          new Bead(
              List.of(new SegmentId("z" + (1 + random.nextInt(SENTENCES)))),
              List.of(new SegmentId("e" + (1 + random.nextInt(shuffled.size())))),
              1,
              random.nextBoolean() ? BeadStatus.CONFIRMED : BeadStatus.REJECTED,
              "human",
              ""));
    }
    Alignment found =
        aligner.align(Sentences.chinese(chinese), Sentences.english(shuffled), decisions);
    covered(found, SENTENCES, shuffled.size());
  }

  private static List<String> links(Alignment alignment) {
    return alignment.beads().stream()
        .filter(bead -> bead.source().size() == 1 && bead.target().size() == 1)
        .map(bead -> bead.source().get(0) + "-" + bead.target().get(0))
        .toList();
  }

  private static void covered(Alignment alignment, int sources, int targets) {
    assertEquals(ids("z", sources), sorted(alignment.beads().stream().map(Bead::source)));
    assertEquals(ids("e", targets), sorted(alignment.beads().stream().map(Bead::target)));
  }

  private static List<SegmentId> ids(String prefix, int count) {
    return Stream.iterate(1, k -> k + 1)
        .limit(count)
        .map(k -> new SegmentId(prefix + k))
        .sorted()
        .toList();
  }

  private static List<SegmentId> sorted(Stream<List<SegmentId>> ids) {
    return ids.flatMap(List::stream).sorted().toList();
  }
}
