package io.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeAlignerTest {
  private static final List<Segment> CHINESE =
      Sentences.chinese(
          "早上六点，老王打开了面包店的门。",
          "街上还没有人，只有一只猫坐在邮局门口。",
          "他把面粉倒进盆里，加了水和盐。",
          "“今天会下雨吗？”他问那只猫。",
          "猫没有回答。",
          "七点钟，第一个客人来了，她买了两个面包和一瓶牛奶。",
          "她说她的儿子病了，医生让他在家里休息三天。");

  private static final List<Segment> ENGLISH =
      Sentences.english(
          "At six in the morning Wang opened the door of the bakery.",
          "There was nobody in the street yet.",
          "Only a cat sat in front of the post office.",
          "He poured flour into a bowl and added water and salt.",
          "\"Will it rain today?\" he asked the cat.",
          "The cat did not answer.",
          "At seven the first customer came and bought two loaves of bread and a bottle of milk.",
          "Her son was ill, she said, and the doctor had told him to rest at home for three days.");

  private static final List<String> RIGHT =
      List.of("z1-e1", "z2-e2,e3", "z3-e4", "z4-e5", "z5-e6", "z6-e7", "z7-e8");

  private final Aligner aligner = new RecipeAligner(CompiledLexicon.bundled());

  @Test
  void sentencesThatTranslateEachOtherAreJoined() {
    Alignment alignment = aligner.align(CHINESE, ENGLISH, List.of());
    assertEquals(RIGHT, names(alignment));
    assertTrue(alignment.beads().stream().allMatch(b -> b.score() > 0.5), alignment::toString);
  }

  @Test
  void anOmittedAndAnAddedSentenceStandAlone() {
    List<Segment> shorter = new ArrayList<>(ENGLISH);
    shorter.remove(3);
    shorter.add(
        5,
        Sentences.english("Meanwhile the government announced a new tax on imported cars.").get(0));
    Alignment alignment = aligner.align(CHINESE, renumbered(shorter), List.of());
    assertTrue(names(alignment).contains("z3-"), () -> names(alignment).toString());
    assertTrue(names(alignment).contains("-e6"), () -> names(alignment).toString());
  }

  @Test
  void twoRunsGiveTheSame() {
    assertEquals(
        aligner.align(CHINESE, ENGLISH, List.of()), aligner.align(CHINESE, ENGLISH, List.of()));
  }

  @Test
  void emptySidesGiveSentencesAlone() {
    assertEquals(List.of(), names(aligner.align(List.of(), List.of(), List.of())));
    assertEquals(7, aligner.align(CHINESE, List.of(), List.of()).beads().size());
    assertEquals(8, aligner.align(List.of(), ENGLISH, List.of()).beads().size());
  }

  @Test
  void textsWithoutAnyLetterAreCoveredAllTheSame() {
    covered(Sentences.chinese("", "……", "——", "  "), Sentences.english("", "***", "—"), List.of());
  }

  @Test
  void oneSentenceAgainstManyIsCovered() {
    covered(CHINESE.subList(0, 1), ENGLISH, List.of());
    covered(CHINESE, ENGLISH.subList(0, 1), List.of());
  }

  @Test
  void aSentenceOfMegabytesIsBounded() {
    List<Segment> source = Sentences.chinese("今天天气很好".repeat(800_000), "再见。");
    List<Segment> target =
        Sentences.english("the weather is fine today ".repeat(200_000), "Goodbye.");
    assertTimeout(Duration.ofSeconds(60), () -> covered(source, target, List.of()));
  }

  @Test
  void equalSentencesInThousandsKeepTheirOrder() {
    List<Segment> source = Sentences.chinese(Collections.nCopies(2500, "好的。"));
    List<Segment> target = Sentences.english(Collections.nCopies(2500, "All right."));
    Alignment alignment = covered(source, target, List.of());
    assertEquals("z1-e1", names(alignment).get(0));
    assertEquals("z2500-e2500", names(alignment).get(2499));
  }

  @Test
  void aConfirmedBeadStandsAsItIs() {
    Bead confirmed = bead("z2,z3", "e2,e3,e4", BeadStatus.CONFIRMED);
    Alignment alignment = covered(CHINESE, ENGLISH, List.of(confirmed));
    assertTrue(alignment.beads().contains(confirmed));
    assertEquals(
        List.of("z1-e1", "z2,z3-e2,e3,e4", "z4-e5", "z5-e6", "z6-e7", "z7-e8"), names(alignment));
  }

  @Test
  void confirmedBeadsMayCrossAndLeaveOutSentences() {
    List<Bead> confirmed =
        List.of(
            bead("z1", "e8", BeadStatus.CONFIRMED),
            bead("z3,z5", "e4,e6", BeadStatus.CONFIRMED),
            bead("z7", "", BeadStatus.CONFIRMED),
            bead("", "e1", BeadStatus.CONFIRMED));
    Alignment alignment = covered(CHINESE, ENGLISH, confirmed);
    assertTrue(alignment.beads().containsAll(confirmed), () -> names(alignment).toString());
    assertTrue(names(alignment).contains("z2-e2,e3"), () -> names(alignment).toString());
  }

  @Test
  void aRejectedBeadDoesNotComeBack() {
    List<Bead> rejected = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      Alignment alignment = covered(CHINESE, ENGLISH, rejected);
      Bead found = holding(alignment, "z5");
      for (Bead bead : rejected) {
        boolean same = bead.source().equals(found.source()) && bead.target().equals(found.target());
        assertFalse(same, () -> names(alignment).toString());
      }
      rejected.add(new Bead(found.source(), found.target(), 0, BeadStatus.REJECTED, "human", ""));
    }
  }

  @Test
  void decisionsOnVanishedSegmentsAreLeftAside() {
    Bead vanished = bead("z99", "e1", BeadStatus.CONFIRMED);
    assertEquals(RIGHT, names(aligner.align(CHINESE, ENGLISH, List.of(vanished))));
  }

  @Test
  void theFirstOfTwoConfirmedBeadsThatShareASentenceWins() {
    Bead first = bead("z4", "e5", BeadStatus.CONFIRMED);
    Bead second = bead("z4,z5", "e6", BeadStatus.CONFIRMED);
    Alignment alignment = covered(CHINESE, ENGLISH, List.of(first, second));
    assertTrue(alignment.beads().contains(first));
    assertFalse(alignment.beads().contains(second));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void whateverIsDecidedEverySentenceStandsInOneBead(long seed) {
    Random random = new Random(seed);
    List<Bead> decisions = new ArrayList<>();
    for (int k = 0; k < 6; k++) {
      List<SegmentId> source = some(CHINESE, random);
      List<SegmentId> target = some(ENGLISH, random);
      if (!source.isEmpty() || !target.isEmpty()) {
        BeadStatus status = random.nextBoolean() ? BeadStatus.CONFIRMED : BeadStatus.REJECTED;
        decisions.add(new Bead(source, target, 1, status, "human", ""));
      }
    }
    covered(CHINESE, ENGLISH, decisions);
  }

  private static List<SegmentId> some(List<Segment> segments, Random random) {
    int begin = random.nextInt(segments.size());
    int end = Math.min(segments.size(), begin + random.nextInt(3));
    return segments.subList(begin, end).stream()
        .filter(s -> random.nextInt(4) > 0)
        .map(Segment::id)
        .toList();
  }

  private Alignment covered(List<Segment> source, List<Segment> target, List<Bead> decisions) {
    Alignment alignment = aligner.align(source, target, decisions);
    assertEquals(
        ids(source),
        alignment.beads().stream().flatMap(b -> b.source().stream()).sorted().toList());
    assertEquals(
        ids(target),
        alignment.beads().stream().flatMap(b -> b.target().stream()).sorted().toList());
    return alignment;
  }

  private static List<SegmentId> ids(List<Segment> segments) {
    return segments.stream().map(Segment::id).sorted().toList();
  }

  private static Bead holding(Alignment alignment, String id) {
    return alignment.beads().stream()
        .filter(b -> b.source().contains(new SegmentId(id)))
        .findFirst()
        .orElseThrow();
  }

  private static Bead bead(String source, String target, BeadStatus status) {
    return new Bead(split(source), split(target), 1, status, "human", "");
  }

  private static List<SegmentId> split(String ids) {
    return Arrays.stream(ids.split(",")).filter(s -> !s.isEmpty()).map(SegmentId::new).toList();
  }

  private static List<String> names(Alignment alignment) {
    return alignment.beads().stream().map(b -> join(b.source()) + "-" + join(b.target())).toList();
  }

  private static String join(List<SegmentId> ids) {
    return ids.stream().map(SegmentId::value).collect(Collectors.joining(","));
  }

  private static List<Segment> renumbered(List<Segment> segments) {
    return Sentences.english(segments.stream().map(Segment::text).toArray(String[]::new));
  }
}
