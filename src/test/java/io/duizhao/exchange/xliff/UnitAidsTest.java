package io.duizhao.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.exchange.Golden;
import io.duizhao.exchange.SampleDocuments;
import io.duizhao.exchange.SharedSchemas;
import io.duizhao.exchange.Tool;
import io.duizhao.exchange.UnitAids;
import io.duizhao.exchange.UnitBuilder;
import io.duizhao.exchange.validation.FileValidator;
import io.duizhao.io.SafeXml;
import io.duizhao.io.SourceFile;
import io.duizhao.model.language.Language;
import io.duizhao.model.leverage.MatchKind;
import io.duizhao.model.leverage.MemoryMatch;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.model.term.Concept;
import io.duizhao.model.term.Term;
import io.duizhao.model.term.TermCategory;
import io.duizhao.model.term.TermHit;
import io.duizhao.model.term.TermStatus;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.InlineCode;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.text.Span;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Matches and terms stand where CAT tools look for them, and never change a text. */
class UnitAidsTest {
  private static final XliffOptions OPTIONS =
      XliffOptions.of(Tool.duizhao("0.1.0"))
          .withOriginal(SourceFile.of("interview.md", "原文".getBytes(StandardCharsets.UTF_8)));

  @TempDir private Path folder;

  @Test
  void xliff12HasAlternativesAndTermMarks() {
    String file = text(XliffVersion.V1_2, document(), aids());

    assertTrue(
        file.contains(
            "<source>先说<mrk mtype=\"term\" mid=\"t1\" comment=\"termbase | term base\">术语库</mrk>。</source>"),
        file);
    assertTrue(
        file.contains("<alt-trans mid=\"1\" match-quality=\"100\" origin=\"old.tmx\""), file);
    assertTrue(file.contains("state-qualifier=\"exact-match\">Termbases first.</target>"), file);
    assertTrue(file.contains("state-qualifier=\"fuzzy-match\">Terms first.</target>"), file);
  }

  /** OmegaT 5.8 would take the source of an alternative for that of a unit without segments. */
  @Test
  void whatIsToBeTranslatedStandsApartFromItsAlternatives() {
    String file = text(XliffVersion.V1_2, document(), new UnitAids(aids().matches(), Map.of()));

    assertTrue(
        file.contains("<seg-source><mrk mtype=\"seg\" mid=\"1\">先说术语库。</mrk></seg-source>"), file);
    assertTrue(
        file.contains(
            "<target state=\"needs-translation\"><mrk mtype=\"seg\" mid=\"1\"></mrk></target>"),
        file);
    assertTrue(file.contains("<alt-trans mid=\"1\" "), file);
    XliffEntry entry = XliffReader.read(SourceFile.of("x.xlf", bytes(file))).entries().get(0);
    assertNull(entry.target());
  }

  /** And that of the last match of XLIFF 2 for that of the first segment, if it had none. */
  @Test
  void whatIsToBeTranslatedHasAnEmptyTargetBesideMatches() {
    String file = text(XliffVersion.V2_1, document(), new UnitAids(aids().matches(), Map.of()));

    assertTrue(file.contains("</source>\n    <target></target>\n   </segment>"), file);
    XliffEntry entry = XliffReader.read(SourceFile.of("x.xlf", bytes(file))).entries().get(0);
    assertNull(entry.target());
  }

  /** OmegaT writes the source where nobody has translated a segment that is marked. */
  @Test
  void aSourceThatAToolHasPutInItsTargetIsNoTranslation() {
    String file =
        text(XliffVersion.V1_2, document(), new UnitAids(aids().matches(), Map.of()))
            .replace("mid=\"1\"></mrk></target>", "mid=\"1\">先说术语库。</mrk></target>");

    XliffEntry entry = XliffReader.read(SourceFile.of("x.xlf", bytes(file))).entries().get(0);

    assertNull(entry.target());
    String translated = file.replace("needs-translation", "translated");
    assertNotNull(
        XliffReader.read(SourceFile.of("x.xlf", bytes(translated))).entries().get(0).target());
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void xliff2HasBothModules() {
    String file = text(XliffVersion.V2_1, document(), aids());

    assertTrue(
        file.contains(
            "<source><mrk id=\"m-a\" type=\"mtc:match\">先说<mrk id=\"t1\" type=\"term\">术语库</mrk>。"
                + "</mrk></source>"),
        file);
    assertTrue(
        file.contains(
            "<mtc:match ref=\"#m-a\" matchQuality=\"100\" similarity=\"100\" origin=\"old.tmx\""
                + " type=\"tm\">"),
        file);
    assertTrue(file.contains("<gls:glossEntry ref=\"#t1\">"), file);
    assertTrue(file.contains("<gls:translation>termbase</gls:translation>"), file);
  }

  @Test
  void whatStaysAsItIsIsARuleOfItsUnit() throws IOException {
    TermHit hit = hit(2, 5);
    Concept concept = hit.concept();
    Concept kept = new Concept("tb", concept.category(), concept.terms(), true, true, null, "", "");
    TermHit name = new TermHit(kept, hit.term(), hit.sourceSpan(), null, null, List.of("术语库"));
    String file =
        text(
            XliffVersion.V2_1,
            document(),
            new UnitAids(Map.of(), Map.of("a", List.of(name, name))));

    assertTrue(
        file.contains("<val:validation>\n    <val:rule isPresent=\"术语库\"></val:rule>\n"), file);
    assertEquals(2, file.split("<val:rule ", -1).length, "once");
    Path path = Files.writeString(folder.resolve("x.xlf"), file);
    assertEquals(List.of(), FileValidator.check(path, "x.xlf").problems());
    assertFalse(text(XliffVersion.V2_1, document(), aids()).contains("val:"));
  }

  @Test
  void whatOneSpeakerSaysIsAGroup() {
    String file = text(XliffVersion.V2_1, SampleDocuments.interview(), UnitAids.NONE);

    assertEquals(2, file.split("<group ", -1).length - 1, file);
    assertTrue(file.contains("<mda:meta type=\"speaker\">主持人</mda:meta>"), file);
    assertFalse(file.contains("mtc:"), "no empty module");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void howeverTermsCrossCodesTheFileIsValidAndSaysTheSame(long seed) throws Exception {
    Random random = new Random(seed);
    List<TranslationUnit> units = new ArrayList<>();
    Map<String, List<TermHit>> terms = new HashMap<>();
    Map<String, List<MemoryMatch>> matches = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      String text = "第" + i + "句说到几个词和一些别的话。";
      List<InlineCode> codes = new ArrayList<>();
      for (int pair = 3 * i; pair < 3 * i + 3; pair++) {
        int begin = random.nextInt(text.length());
        codes.add(SampleDocuments.code(Role.OPEN, "bold", begin, pair, "**"));
        int end = begin + random.nextInt(text.length() - begin + 1);
        codes.add(SampleDocuments.code(Role.CLOSE, "bold", end, pair, "**"));
      }
      codes.sort(Comparator.comparingInt(InlineCode::offset));
      units.add(
          UnitBuilder.unit("u" + i)
              .in(i / 3, BlockKind.PROSE)
              .zh(text, codes.toArray(InlineCode[]::new))
              .en("Sentence " + i)
              .build());
      List<TermHit> hits = new ArrayList<>();
      for (int at = random.nextInt(4); at + 3 < text.length(); at += 3 + random.nextInt(4)) {
        hits.add(hit(at, at + 1 + random.nextInt(3)));
      }
      terms.put("u" + i, hits);
      matches.put("u" + i, List.of(match(100, "T")));
    }
    BilingualDocument document = UnitBuilder.document("random", units);
    UnitAids aids = new UnitAids(matches, terms);
    for (XliffVersion version : XliffVersion.values()) {
      String file = text(version, document, aids);
      Path path = Files.writeString(folder.resolve("x.xlf"), file);
      assertEquals(
          List.of(),
          FileValidator.check(path, "x.xlf").problems(),
          "seed " + seed + " " + version + "\n" + file);
      if (version == XliffVersion.V1_2) {
        SharedSchemas.assertXliff12("strict", file.getBytes(StandardCharsets.UTF_8));
      }
      List<XliffEntry> entries = XliffReader.read(SourceFile.read(path, "x.xlf")).entries();
      for (int i = 0; i < units.size(); i++) {
        assertEquals(
            SafeXml.legal(units.get(i).sourceText()),
            entries.get(i).source().text(),
            "seed " + seed);
        assertEquals(6, entries.get(i).source().marks().size(), "seed " + seed);
      }
    }
  }

  private static String text(XliffVersion version, BilingualDocument document, UnitAids aids) {
    return Golden.text(OPTIONS.withAids(aids).writer(version), document);
  }

  private static BilingualDocument document() {
    return UnitBuilder.document(
        "aids", List.of(UnitBuilder.unit("a").in(0, BlockKind.PROSE).zh("先说术语库。").build()));
  }

  private static UnitAids aids() {
    return new UnitAids(
        Map.of("a", List.of(match(100, "Termbases first."), match(82, "Terms first."))),
        Map.of("a", List.of(hit(2, 5))));
  }

  private static MemoryMatch match(int quality, String target) {
    return new MemoryMatch(
        "先说术语库。",
        target,
        quality == 100 ? MatchKind.EXACT : MatchKind.FUZZY,
        quality,
        "old.tmx",
        1,
        false,
        List.of());
  }

  private static TermHit hit(int begin, int end) {
    Term term = new Term(Language.ZH_CN, "术语库", TermStatus.PREFERRED);
    Concept concept =
        new Concept("tb", TermCategory.TERM, List.of(term), false, false, null, "", "");
    return new TermHit(
        concept, term, new Span(begin, end), null, null, List.of("termbase", "term base"));
  }
}
