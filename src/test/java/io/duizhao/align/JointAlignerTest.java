package io.duizhao.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.align.unit.BoundaryPrior;
import io.duizhao.align.unit.UnitLink;
import io.duizhao.align.unit.UnitText;
import io.duizhao.lexicon.CompiledLexicon;
import io.duizhao.model.bead.Alignment;
import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.text.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions without marks beside their translation; the texts are our own. */
class JointAlignerTest {
  private static final List<String> LINES =
      List.of(
          "早上六点",
          "老王打开了面包店的门",
          "街上还没有人",
          "只有一只猫",
          "坐在邮局门口",
          "他把面粉倒进盆里",
          "加了水和盐",
          "七点钟第一个客人来了",
          "她买了两个面包",
          "和一瓶牛奶",
          "她说她的儿子病了",
          "医生让他在家里休息三天");

  private static final List<String> SENTENCES =
      List.of(
          "At six in the morning Wang opened the door of the bakery.",
          "There was nobody in the street yet, only a cat sat in front of the post office.",
          "He poured flour into a bowl and added water and salt.",
          "At seven the first customer came and bought two loaves of bread and a bottle of milk.",
          "Her son was ill, she said, and the doctor had told him to rest at home for three days.");

  /** What the lines say, in runs of words. */
  private static final List<String> GLOSSES =
      List.of(
          "at six/in the morning",
          "wang opened/the door/of the bakery",
          "nobody was/in the street",
          "only/a cat",
          "sat in front/of the post office",
          "he poured flour/into a bowl",
          "and added/water and salt",
          "at seven/the first customer/came",
          "she bought/two loaves",
          "and a bottle/of milk",
          "her son/was ill/she said",
          "the doctor told him/to rest at home/for three days");

  private static final List<String> RIGHT =
      List.of("0+2:0+1", "2+3:1+1", "5+2:2+1", "7+3:3+1", "10+2:4+1");

  private final JointAligner aligner = new JointAligner(CompiledLexicon.bundled());

  private static UnitText lines(List<String> texts) {
    return new UnitText(UnitText.Kind.LINES, texts, BoundaryPrior.NONE);
  }

  private static UnitText sentences(List<String> texts) {
    return new UnitText(UnitText.Kind.SENTENCES, texts, BoundaryPrior.NONE);
  }

  private static List<String> names(List<UnitLink> links) {
    return links.stream().map(l -> l.i() + "+" + l.a() + ":" + l.j() + "+" + l.b()).toList();
  }

  @Test
  void theSentencesOfTheOtherSideJoinTheLines() {
    assertEquals(RIGHT, names(aligner.align(lines(LINES), sentences(SENTENCES))));
  }

  @Test
  void aLineWithoutCounterpartStandsAlone() {
    List<String> longer = new ArrayList<>(LINES);
    longer.add(7, "本节目由一家自行车厂赞助播出");
    List<UnitLink> links = aligner.align(lines(longer), sentences(SENTENCES));
    assertTrue(names(links).contains("7+1:3+0"), () -> names(links).toString());
  }

  /** A translation may be of the beginning only; its links must not scatter over the rest. */
  @Test
  void aTranslatedBeginningKeepsItsLinks() {
    List<Integer> ends = List.of(1, 4, 6, 9, 11);
    List<String> longer = new ArrayList<>(LINES);
    Random random = new Random(7);
    for (int i = 0; i < 900; i++) {
      longer.add(LINES.get(random.nextInt(LINES.size())));
    }
    UnitText text =
        new UnitText(
            UnitText.Kind.LINES,
            longer,
            unit -> (unit < LINES.size() ? ends.contains(unit) : unit % 2 == 1) ? 6 : -4);
    List<String> links =
        aligner.align(text, sentences(SENTENCES)).stream()
            .filter(UnitLink::isLink)
            .map(link -> names(List.of(link)).get(0))
            .toList();
    assertEquals(RIGHT, links);
  }

  @Test
  void aSureBoundaryDividesWhatTheWordsLeaveOpen() {
    List<String> same = List.of("是的是的", "是的是的", "是的是的", "是的是的");
    List<String> yes = List.of("Yes, yes, yes, yes.", "Yes, yes, yes, yes.");
    for (int cut = 1; cut <= 3; cut += 2) {
      int last = cut - 1;
      UnitText text = new UnitText(UnitText.Kind.LINES, same, unit -> unit == last ? 12.0 : -12.0);
      assertEquals(cut, aligner.align(text, sentences(yes)).get(0).a());
    }
  }

  /** Words and model are silent: when the lines are heard says which words belong to them. */
  @ParameterizedTest(name = "clock of the words {0} s late")
  @ValueSource(longs = {0, 7, 3600})
  void timesDivideWhatTheWordsLeaveOpen(long late) {
    List<String> lines = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Timecode> lineTimes = new ArrayList<>();
    List<Timecode> wordTimes = new ArrayList<>();
    long now = 0;
    for (int k = 0; k < 16; k++) {
      lines.add(LINES.get(k % LINES.size()));
      long end = now + 2000 + 700L * (k % 3);
      lineTimes.add(new Timecode(now, end));
      String[] translated = GLOSSES.get(k % LINES.size()).split("/", -1);
      for (int w = 0; w < translated.length; w++) {
        words.add(translated[w]);
        long begin = now + (end - now) * w / translated.length;
        long over = now + (end - now) * (w + 1) / translated.length;
        wordTimes.add(new Timecode(begin + 1000 * late, over + 1000 * late));
      }
      now = end;
    }
    UnitText source = new UnitText(UnitText.Kind.LINES, lines, BoundaryPrior.NONE, lineTimes::get);
    UnitText target = new UnitText(UnitText.Kind.WORDS, words, BoundaryPrior.NONE, wordTimes::get);
    for (UnitLink link : aligner.align(source, target)) {
      assertTrue(link.isLink(), link::toString);
      long lineEnd = lineTimes.get(link.i() + link.a() - 1).end();
      long wordEnd = wordTimes.get(link.j() + link.b() - 1).end() - 1000 * late;
      assertEquals(lineEnd, wordEnd, 300, link::toString);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(UnitText.Kind.class)
  void anEmptySideLeavesTheOtherAlone(UnitText.Kind kind) {
    UnitText empty = new UnitText(kind, List.of(), BoundaryPrior.NONE);
    assertEquals(List.of(), aligner.align(empty, empty));
    assertEquals(LINES.size(), aligner.align(lines(LINES), empty).size());
    assertEquals(SENTENCES.size(), aligner.align(empty, sentences(SENTENCES)).size());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void everyUnitStandsInOneLinkInOrder(long seed) {
    Random random = new Random(seed);
    UnitText.Kind[] kinds = UnitText.Kind.values();
    UnitText source = random(LINES, kinds[random.nextInt(kinds.length)], random);
    UnitText target = random(SENTENCES, kinds[random.nextInt(kinds.length)], random);
    List<UnitLink> links = aligner.align(source, target);
    int i = 0;
    int j = 0;
    for (UnitLink link : links) {
      assertEquals(i, link.i(), () -> "seed " + seed + ": " + links);
      assertEquals(j, link.j(), () -> "seed " + seed + ": " + links);
      assertTrue(link.probability() >= 0 && link.probability() <= 1 + 1e-9, link::toString);
      i += link.a();
      j += link.b();
    }
    assertEquals(source.texts().size(), i);
    assertEquals(target.texts().size(), j);
    assertEquals(links, aligner.align(source, target), "a second run");
  }

  private static UnitText random(List<String> texts, UnitText.Kind kind, Random random) {
    List<String> units = new ArrayList<>();
    for (int k = random.nextInt(60); k >= 0; k--) {
      units.add(texts.get(random.nextInt(texts.size())));
    }
    double[] logits = random.doubles(units.size(), -4, 4).toArray();
    return new UnitText(kind, units, unit -> logits[unit]);
  }

  @Test
  void decisionsBindWholeSegments() {
    List<Segment> source =
        Sentences.chinese(
            "早上六点老王打开了面包店的门",
            "街上还没有人只有一只猫坐在邮局门口",
            "他把面粉倒进盆里加了水和盐",
            "七点钟第一个客人来了她买了两个面包和一瓶牛奶",
            "她说她的儿子病了医生让他在家里休息三天");
    List<Segment> target = Sentences.english(SENTENCES);
    UnitText lines = lines(LINES);
    UnitText sentences = sentences(SENTENCES);
    UnitAligner fixed =
        new UnitAligner(
            aligner,
            lines,
            sentences,
            aligner.align(lines, sentences),
            new int[] {0, 2, 5, 7, 10},
            new int[] {0, 1, 2, 3, 4});
    assertEquals(
        List.of("z1-e1", "z2-e2", "z3-e3", "z4-e4", "z5-e5"),
        beads(fixed.align(source, target, List.of())));
    Bead confirmed = bead(List.of("z2", "z3"), List.of("e2"), BeadStatus.CONFIRMED);
    Bead rejected = bead(List.of("z5"), List.of("e5"), BeadStatus.REJECTED);
    List<String> decided = beads(fixed.align(source, target, List.of(confirmed, rejected)));
    assertTrue(decided.contains("z2,z3-e2"), decided::toString);
    assertTrue(decided.contains("z1-e1"), decided::toString);
    assertTrue(!decided.contains("z5-e5"), decided::toString);
  }

  private static Bead bead(List<String> source, List<String> target, BeadStatus status) {
    return new Bead(ids(source), ids(target), 1, status, "person", "");
  }

  private static List<SegmentId> ids(List<String> ids) {
    return ids.stream().map(SegmentId::new).toList();
  }

  private static List<String> beads(Alignment alignment) {
    return alignment.beads().stream()
        .map(
            b ->
                String.join(",", b.source().stream().map(SegmentId::value).toList())
                    + "-"
                    + String.join(",", b.target().stream().map(SegmentId::value).toList()))
        .toList();
  }
}
