package io.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.reorder.ReorderingAligner;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.lexicon.Lexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People's decisions are hard constraints, whatever the words say. */
class HumanDecisionsTest {
  private static final List<Segment> CHINESE =
      Sentences.chinese(
          "图书馆的门早上八点打开。",
          "管理员先把灯一盏一盏点亮。",
          "然后她给窗边的花浇水。",
          "第一个读者是一位老先生。",
          "他每天都来看报纸。",
          "“今天有新书吗？”他问。",
          "“有三本。”她说。",
          "老先生坐下来，戴上眼镜。",
          "外面下起了雨。",
          "没有人想离开。");

  private static final List<Segment> ENGLISH =
      Sentences.english(
          "The door of the library opens at eight in the morning.",
          "First the librarian turns on the lights one by one.",
          "Then she waters the flowers by the window.",
          "The first reader is an old gentleman.",
          "He comes every day to read the newspaper.",
          "\"Are there new books today?\" he asks.",
          "\"Three of them,\" she says.",
          "The old gentleman sits down and puts on his glasses.",
          "It begins to rain outside.",
          "Nobody wants to leave.");

  private final Lexicon lexicon = CompiledLexicon.bundled();
  private final Aligner aligner = new ReorderingAligner(new RecipeAligner(lexicon), lexicon);

  @Test
  void pinnedSentencesStandInOneBead() {
    Bead found = holding(align(pinned("z3", "e2")), "z3");
    assertTrue(found.target().contains(new SegmentId("e2")), found::toString);
    assertEquals(BeadStatus.AUTO, found.status());
  }

  @Test
  void pinsThatShareASentenceStandInOneBead() {
    Bead found = holding(align(pinned("z3", "e3"), pinned("z3", "e4"), pinned("z4", "e4")), "z4");
    assertTrue(found.source().containsAll(ids("z3", "z4")), found::toString);
    assertTrue(found.target().containsAll(ids("e3", "e4")), found::toString);
  }

  @Test
  void pinsMayCross() {
    Alignment alignment = align(pinned("z2", "e9"), pinned("z9", "e2"));
    assertTrue(holding(alignment, "z2").target().contains(new SegmentId("e9")));
    assertTrue(holding(alignment, "z9").target().contains(new SegmentId("e2")));
    assertTrue(holding(alignment, "z5").target().contains(new SegmentId("e5")));
  }

  @Test
  void aPinMayBeLargerThanAnyBeadThatIsTried() {
    List<SegmentId> source = ids("z1", "z2", "z3", "z4", "z5", "z6", "z7");
    Bead pin = new Bead(source, ids("e1"), 1, BeadStatus.PINNED, "human", "");
    assertTrue(holding(align(pin), "z1").source().containsAll(source));
  }

  @Test
  void aPinnedBeadThatIsRejectedAsItStandsGrows() {
    Bead rejected = new Bead(ids("z5"), ids("e5"), 0, BeadStatus.REJECTED, "human", "");
    Bead found = holding(align(pinned("z5", "e5"), rejected), "z5");
    assertTrue(found.target().contains(new SegmentId("e5")), found::toString);
    assertTrue(found.source().size() + found.target().size() > 2, found::toString);
  }

  @Test
  void aConfirmedBeadIsStrongerThanAPin() {
    Bead confirmed = new Bead(ids("z5"), ids("e5"), 1, BeadStatus.CONFIRMED, "human", "");
    assertTrue(align(pinned("z5", "e6"), confirmed).beads().contains(confirmed));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everyDecisionHolds(long seed) {
    Random random = new Random(seed);
    List<Integer> source = shuffled(random);
    List<Integer> target = shuffled(random);
    List<Bead> decisions = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      BeadStatus status =
          List.of(BeadStatus.CONFIRMED, BeadStatus.REJECTED, BeadStatus.PINNED)
              .get(random.nextInt(3));
      decisions.add(
          new Bead(ids("z" + source.get(k)), ids("e" + target.get(k)), 1, status, "human", ""));
    }
    Alignment alignment = align(decisions.toArray(Bead[]::new));
    for (Bead decision : decisions) {
      Bead found = holding(alignment, decision.source().get(0).value());
      String message = "seed " + seed + ": " + decision + " in " + alignment;
      boolean same =
          found.source().equals(decision.source()) && found.target().equals(decision.target());
      switch (decision.status()) {
        case CONFIRMED -> assertTrue(same && found.status() == BeadStatus.CONFIRMED, message);
        case REJECTED -> assertFalse(same, message);
        default -> assertTrue(found.target().containsAll(decision.target()), message);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void theRestIsAlignedBetweenConfirmedBeads(long seed) {
    Random random = new Random(seed);
    List<Bead> confirmed = new ArrayList<>();
    for (int k = 1 + random.nextInt(3); k < 10; k += 2 + random.nextInt(3)) {
      // One off where there is room: wrong, but in order.
      int target = Math.min(10, k + random.nextInt(2));
      confirmed.add(
          new Bead(ids("z" + k), ids("e" + target), 1, BeadStatus.CONFIRMED, "human", ""));
    }
    Alignment alignment = align(confirmed.toArray(Bead[]::new));
    int last = 0;
    for (Bead bead : alignment.beads()) {
      for (SegmentId id : bead.isLink() ? bead.target() : List.<SegmentId>of()) {
        int place = Integer.parseInt(id.value().substring(1));
        assertTrue(place > last, () -> "seed " + seed + ": " + alignment);
        last = place;
      }
    }
    assertTrue(alignment.beads().containsAll(confirmed));
  }

  private Alignment align(Bead... decisions) {
    Alignment alignment = aligner.align(CHINESE, ENGLISH, List.of(decisions));
    Set<SegmentId> seen = new HashSet<>();
    for (Bead bead : alignment.beads()) {
      bead.source().forEach(id -> assertTrue(seen.add(id), id + " twice"));
      bead.target().forEach(id -> assertTrue(seen.add(id), id + " twice"));
    }
    assertEquals(CHINESE.size() + ENGLISH.size(), seen.size());
    return alignment;
  }

  private static List<Integer> shuffled(Random random) {
    List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    Collections.shuffle(numbers, random);
    return numbers;
  }

  private static Bead pinned(String source, String target) {
    return new Bead(ids(source), ids(target), 1, BeadStatus.PINNED, "human", "");
  }

  private static Bead holding(Alignment alignment, String id) {
    return alignment.beads().stream()
        .filter(bead -> bead.source().contains(new SegmentId(id)))
        .findFirst()
        .orElseThrow();
  }

  private static List<SegmentId> ids(String... ids) {
    return List.of(ids).stream().map(SegmentId::new).toList();
  }
}
