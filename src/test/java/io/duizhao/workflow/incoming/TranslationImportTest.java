package io.duizhao.workflow.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.TextHash;
import io.duizhao.message.MessageTable;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.language.LanguagePair;
import io.duizhao.model.segment.Segment;
import io.duizhao.model.segment.SegmentedDocument;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.ExportedTarget;
import io.duizhao.model.unit.IncomingTarget;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.Translation;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.model.unit.TranslationUnit;
import io.duizhao.project.Sentences;
import io.duizhao.project.Translations;
import io.duizhao.workflow.format.UnitBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each target that a file brings is taken, the same as before, or named in a finding. */
class TranslationImportTest {
  private static final String A = "今天我们谈谈翻译。";
  private static final String B = "先说说术语。";
  private static final String C = "再说对齐。";

  @Test
  void aNewTargetIsTaken() {
    TranslationImport.Result result = run(Translations.EMPTY, in(A, "Today: translation.", ""));

    assertEquals("Today: translation.", result.translations().all().get(0).target());
    assertEquals(TranslationOrigin.IMPORT, result.translations().all().get(0).origin());
    assertEquals(List.of("import.missing", "import.missing"), rules(result));
  }

  @Test
  void aTargetAsItWasExportedIsNotTaken() {
    TranslationImport.Result result =
        run(Translations.EMPTY, in(A, "as aligned", "as aligned"), in(B, "", ""), in(C, "", ""));

    assertEquals(List.of(), result.translations().all());
    assertEquals(1, result.unchanged());
    assertEquals(2, result.untranslated());
    assertEquals(List.of(), rules(result));
  }

  @Test
  void aSignedOffTargetIsTakenThoughItsTextIsAsExported() {
    IncomingTarget signed =
        new IncomingTarget(
            id(A),
            A,
            "as aligned",
            Optional.empty(),
            Optional.of(TargetState.FINAL),
            "",
            Optional.of(new ExportedTarget(TextHash.of("as aligned"), TargetState.TRANSLATED)),
            place(1));

    Translation taken = run(Translations.EMPTY, signed).translations().all().get(0);

    assertEquals("as aligned", taken.target());
    assertEquals(TargetState.FINAL, taken.state());
  }

  @Test
  void whereOnlyTheFileChangedItIsTaken() {
    TranslationImport.Result result = run(ours(A, "old"), in(A, "new", "old"));

    assertEquals("new", result.translations().all().get(0).target());
  }

  @Test
  void whereOnlyWeChangedOursStays() {
    TranslationImport.Result result = run(ours(A, "ours"), in(A, "old", "old"));

    assertEquals("ours", result.translations().all().get(0).target());
    assertEquals(List.of("import.missing", "import.missing"), rules(result));
  }

  @Test
  void whereBothChangedOursStaysAndIsListed() {
    TranslationImport.Result result = run(ours(A, "ours"), in(A, "theirs", "old"));

    assertEquals("ours", result.translations().all().get(0).target());
    assertEquals("import.conflict", rules(result).get(0));
    assertTrue(MessageTable.english(result.findings().get(0).message()).contains("theirs"));
  }

  @Test
  void whereBothChangedTheFileIsTakenOnlyWhenToldSo() {
    Translations taken =
        TranslationImport.of(
                document(), ours(A, "ours"), List.of(in(A, "theirs", "old")), unit -> false, true)
            .translations();

    assertEquals("theirs", taken.all().get(0).target());
  }

  @Test
  void withoutKnowingWhatWasExportedAnotherTextThanOursIsAConflict() {
    IncomingTarget incoming =
        new IncomingTarget(
            id(A), A, "other", Optional.empty(), Optional.empty(), "", Optional.empty(), place(1));

    assertEquals("import.conflict", rules(run(ours(A, "ours"), incoming)).get(0));
  }

  @Test
  void aChangedSourceIsRefusedWithBothTexts() {
    IncomingTarget incoming = withSource(in(A, "x", ""), "今天我们谈谈编程。");

    TranslationImport.Result result = run(Translations.EMPTY, incoming);

    assertEquals("import.changed-source", rules(result).get(0));
    assertTrue(MessageTable.english(result.findings().get(0).message()).contains("编程"));
    assertEquals(List.of(), result.translations().all());
  }

  @Test
  void aSourceThatWasEditedHereIsTakenAndOutdated() {
    IncomingTarget edited =
        new IncomingTarget(
            Sentences.id("先谈谈术语。").value(),
            "先谈谈术语。",
            "Terms first.",
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            place(2));

    TranslationImport.Result result = run(Translations.EMPTY, in(A, "", ""), edited, in(C, "", ""));

    Translation taken = result.translations().all().get(0);
    assertEquals(List.of(Sentences.id(B)), taken.segments());
    assertEquals("先谈谈术语。", taken.source());
    assertEquals(List.of("import.edited-source"), rules(result));
  }

  @Test
  void anUnknownIdIsAnErrorThatShowsTheTarget() {
    IncomingTarget incoming = in("没有这句。", "Lost words.", "");

    Finding finding =
        run(Translations.EMPTY, in(A, "", ""), in(B, "", ""), in(C, "", ""), incoming)
            .findings()
            .get(0);

    assertEquals("import.unknown-id", finding.rule());
    assertTrue(MessageTable.english(finding.message()).contains("Lost words."));
  }

  @Test
  void aSegmentThatComesTwiceIsTakenOnce() {
    TranslationImport.Result result =
        run(Translations.EMPTY, in(A, "one", ""), in(A, "two", ""), in(B, "", ""), in(C, "", ""));

    assertEquals("one", result.translations().all().get(0).target());
    assertEquals(List.of("import.duplicate-id"), rules(result));
  }

  @Test
  void aLostCodeIsShown() {
    IncomingTarget incoming =
        new IncomingTarget(
            id("看图。"),
            "看图。",
            "See.",
            Optional.of(List.of()),
            Optional.empty(),
            "",
            Optional.empty(),
            place(1));
    Segment segment =
        Sentences.segment(
            "看图。", new InlineCode(InlineCode.Role.ALONE, "image", 2, 1, "![](a.png)"));

    TranslationImport.Result result =
        TranslationImport.of(
            document(List.of(segment)), Translations.EMPTY, List.of(incoming), u -> true, false);

    assertEquals(List.of("import.lost-code"), rules(result));
    assertTrue(MessageTable.english(result.findings().get(0).message()).contains("![](a.png)"));
    assertEquals(List.of(), result.translations().all());
  }

  @Test
  void aUnitOfSeveralSegmentsIsFoundByItsFirstIdAndItsSource() {
    IncomingTarget both = withSource(in(A, "both", ""), A + B);

    Translation taken = run(Translations.EMPTY, both, in(C, "", "")).translations().all().get(0);

    assertEquals(List.of(Sentences.id(A), Sentences.id(B)), taken.segments());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noEditIsLostWhateverIsDoneToTheFile(long seed) {
    Random random = new Random(seed);
    List<Segment> segments = new ArrayList<>();
    List<IncomingTarget> file = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String source = "第" + i + "句。";
      segments.add(Sentences.segment(source));
      file.add(in(source, random.nextInt(3) == 0 ? "" : "edit " + i, ""));
    }
    for (int fault = 0; fault < 20; fault++) {
      int at = random.nextInt(file.size());
      switch (random.nextInt(4)) {
        case 0 -> file.add(at, file.remove(random.nextInt(file.size())));
        case 1 -> file.set(at, withSource(file.get(at), "别的话" + fault));
        case 2 -> file.add(in("不认识" + fault + "。", "edit of nothing " + fault, ""));
        default -> file.add(in("第" + random.nextInt(40) + "句。", "second edit " + fault, ""));
      }
    }

    TranslationImport.Result result =
        TranslationImport.of(document(segments), Translations.EMPTY, file, u -> true, false);

    List<String> taken = result.translations().all().stream().map(Translation::target).toList();
    for (IncomingTarget target : file) {
      assertTrue(
          target.target().isEmpty()
              || taken.contains(target.target())
              || result.findings().stream()
                  .anyMatch(finding -> finding.target().equals(target.target())),
          "seed " + seed + ": " + target);
    }
  }

  private static TranslationImport.Result run(Translations stored, IncomingTarget... incoming) {
    return TranslationImport.of(document(), stored, List.of(incoming), unit -> true, false);
  }

  private static List<String> rules(TranslationImport.Result result) {
    return result.findings().stream().map(Finding::rule).toList();
  }

  private static IncomingTarget in(String source, String target, String exported) {
    return new IncomingTarget(
        id(source),
        source,
        target,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.of(
            new ExportedTarget(
                TextHash.of(exported),
                exported.isEmpty() ? TargetState.INITIAL : TargetState.TRANSLATED)),
        place(1));
  }

  private static IncomingTarget withSource(IncomingTarget target, String source) {
    return new IncomingTarget(
        target.id(),
        source,
        target.target(),
        target.codes(),
        target.state(),
        target.comment(),
        target.exported(),
        target.place());
  }

  private static Translations ours(String source, String target) {
    return Translations.EMPTY.with(
        new Translation(
            List.of(Sentences.id(source)),
            source,
            target,
            List.of(),
            TargetState.TRANSLATED,
            TranslationOrigin.HUMAN,
            ""));
  }

  private static BilingualDocument document() {
    return document(List.of(Sentences.segment(A), Sentences.segment(B), Sentences.segment(C)));
  }

  private static BilingualDocument document(List<Segment> segments) {
    SegmentedDocument source = new SegmentedDocument(Sentences.document().document(), segments);
    List<TranslationUnit> units = UnitBuilder.untranslated(source);
    return new BilingualDocument(source, LanguagePair.DEFAULT, units);
  }

  private static String id(String source) {
    return Sentences.id(source).value();
  }

  private static Location place(int line) {
    return new Location("talk.xlf", "", line, 1);
  }
}
