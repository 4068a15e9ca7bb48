package io.duizhao.workflow.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.duizhao.model.bead.Bead;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TargetOrigin;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.Sentences;
import io.duizhao.text.Joining;
import io.duizhao.workflow.format.UnitBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's translation is stronger than a bead, and says what makes a unit. */
class TrustedTargetsTest {
  private static final SegmentedDocument SOURCE = Sentences.document("甲。", "乙。", "丙。");
  private static final SegmentedDocument TARGET = Sentences.document("A.", "B.", "C.");

  @Test
  void aTranslationTakesThePlaceOfTheAlignedText() {
    TranslationUnit unit = units(List.of(bead(1, 1), bead(1, 1), bead(1, 1)), one("乙。")).get(1);

    assertEquals("translated 乙。", unit.targetText());
    assertEquals(TargetOrigin.HUMAN, unit.origin());
    assertEquals("B.", unit.target().get(0).text());
    assertEquals(1, unit.score());
  }

  @Test
  void aTranslationOfTwoSentencesPutsTheirBeadsTogether() {
    List<TranslationUnit> units =
        units(List.of(bead(1, 1), bead(1, 1), bead(1, 1)), one("甲。", "乙。"));

    assertEquals(List.of("translated 甲。乙。", "C."), targets(units));
    assertEquals(2, units.get(0).target().size());
  }

  @Test
  void translationsOfEachSentencePartABead() {
    List<TranslationUnit> units = units(List.of(bead(2, 2), bead(1, 1)), one("甲。"), one("乙。"));

    assertEquals(List.of("translated 甲。", "translated 乙。", "C."), targets(units));
  }

  @Test
  void whatABeadHasLeftNeedsReview() {
    List<TranslationUnit> units = units(List.of(bead(2, 1), bead(1, 2)), one("甲。"));

    assertEquals(List.of("translated 甲。", "A.", "B. C."), targets(units));
    assertEquals(BeadStatus.NEEDS_REVIEW, units.get(1).status());
  }

  @Test
  void anOutdatedTranslationNeedsReviewAndIsNotSignedOff() {
    Translation outdated =
        new Translation(
            List.of(Sentences.id("甲。")),
            "甲甲。",
            "old",
            List.of(),
            TargetState.FINAL,
            TranslationOrigin.HUMAN,
            "");

    TranslationUnit unit = units(List.of(bead(1, 1), bead(2, 2)), outdated).get(0);

    assertEquals(TargetState.TRANSLATED, unit.state());
    assertEquals(BeadStatus.NEEDS_REVIEW, unit.status());
  }

  @Test
  void aCommentAloneLeavesTheTarget() {
    Translation comment =
        new Translation(
            List.of(Sentences.id("甲。")),
            "甲。",
            "",
            List.of(),
            TargetState.INITIAL,
            TranslationOrigin.HUMAN,
            "who?");

    TranslationUnit unit = units(List.of(bead(1, 1), bead(2, 2)), comment).get(0);

    assertEquals("A.", unit.targetText());
    assertEquals("who?", unit.comment());
  }

  @Test
  void codesAreThoseThatTheSourceHasNow() {
    InlineCode then = new InlineCode(InlineCode.Role.ALONE, "image", 3, 1, "![]()");
    InlineCode now = new InlineCode(InlineCode.Role.ALONE, "image", 0, 4, "![]()");
    Segment segment = Sentences.segment("图。", now);
    SegmentedDocument source = new SegmentedDocument(SOURCE.document(), List.of(segment));
    Translation translation =
        new Translation(
            List.of(segment.id()),
            "图。",
            "See.",
            List.of(then),
            TargetState.TRANSLATED,
            TranslationOrigin.HUMAN,
            "");

    TranslationUnit unit =
        TrustedTargets.of(UnitBuilder.untranslated(source), List.of(translation)).get(0);

    assertEquals(List.of(now.at(3)), unit.targetCodes());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everySegmentIsInOneUnitHoweverTranslationsCrossTheBeads(long seed) {
    Random random = new Random(seed);
    SegmentedDocument source =
        Sentences.document(Stream.iterate(0, i -> i + 1).limit(50).map(i -> i + "句。").toList());
    SegmentedDocument target =
        Sentences.document(Stream.iterate(0, i -> i + 1).limit(50).map(i -> "T" + i).toList());
    List<Bead> beads = new ArrayList<>();
    int s = 0;
    int t = 0;
    while (s < 50 || t < 50) {
      int left = Math.min(random.nextInt(4), 50 - s);
      int right = Math.min(left == 0 ? 1 : random.nextInt(3), 50 - t);
      if (left + right > 0) {
        beads.add(
            Bead.auto(ids(source).subList(s, s + left), ids(target).subList(t, t + right), 0.5));
      }
      s += left;
      t += right;
    }
    List<Translation> translations = new ArrayList<>();
    for (int at = random.nextInt(3); at < 47; at += 1 + random.nextInt(3)) {
      int size = 1 + random.nextInt(3);
      String[] texts =
          source.segments().subList(at, at + size).stream()
              .map(Segment::text)
              .toArray(String[]::new);
      translations.add(one(texts));
      at += size;
    }

    List<TranslationUnit> units =
        TrustedTargets.of(UnitBuilder.aligned(source, target, beads, false), translations);

    assertEquals(
        ids(source),
        units.stream().flatMap(unit -> unit.source().stream()).map(Segment::id).toList(),
        "seed " + seed);
    assertEquals(
        ids(target).stream().sorted().toList(),
        units.stream().flatMap(unit -> unit.target().stream()).map(Segment::id).sorted().toList(),
        "seed " + seed);
    for (Translation translation : translations) {
      assertEquals(
          translation.target(),
          units.stream()
              .filter(
                  unit ->
                      unit.source().stream()
                          .map(Segment::id)
                          .toList()
                          .equals(translation.segments()))
              .findFirst()
              .map(TranslationUnit::targetText)
              .orElse(""),
          "seed " + seed);
    }
  }

  private static List<TranslationUnit> units(List<int[]> sizes, Translation... translations) {
    List<Bead> beads = new ArrayList<>();
    int s = 0;
    int t = 0;
    for (int[] size : sizes) {
      beads.add(
          Bead.auto(ids(SOURCE).subList(s, s + size[0]), ids(TARGET).subList(t, t + size[1]), 0.5));
      s += size[0];
      t += size[1];
    }
    return TrustedTargets.of(
        UnitBuilder.aligned(SOURCE, TARGET, beads, false), List.of(translations));
  }

  private static List<SegmentId> ids(SegmentedDocument document) {
    return document.segments().stream().map(Segment::id).toList();
  }

  private static int[] bead(int source, int target) {
    return new int[] {source, target};
  }

  private static Translation one(String... sentences) {
    String text = Joining.sentences(List.of(sentences));
    return new Translation(
        Stream.of(sentences).map(Sentences::id).toList(),
        text,
        "translated " + text,
        List.of(),
        TargetState.TRANSLATED,
        TranslationOrigin.HUMAN,
        "");
  }

  private static List<String> targets(List<TranslationUnit> units) {
    return units.stream().map(TranslationUnit::targetText).toList();
  }
}
