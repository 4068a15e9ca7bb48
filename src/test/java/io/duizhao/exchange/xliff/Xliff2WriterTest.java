package io.duizhao.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.exchange.Golden;
import io.duizhao.exchange.SampleDocuments;
import io.duizhao.exchange.TargetFill;
import io.duizhao.exchange.Tool;
import io.duizhao.exchange.UnitBuilder;
import io.duizhao.exchange.XmlIds;
import io.duizhao.exchange.validation.FileValidator;
import io.duizhao.io.SafeXml;
import io.duizhao.io.SourceFile;
import io.duizhao.model.setting.XliffVersion;
import io.duizhao.model.text.BlockKind;
import io.duizhao.model.text.InlineCode.Role;
import io.duizhao.model.unit.BilingualDocument;
import io.duizhao.model.unit.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** XLIFF 2 is valid by our own rules, and Okapi's reader finds in it what was put in. */
class Xliff2WriterTest {
  private static final XliffOptions OPTIONS =
      XliffOptions.of(Tool.duizhao("0.1.0"))
          .withOriginal(SourceFile.of("interview.md", "原文".getBytes(StandardCharsets.UTF_8)));

  @TempDir Path folder;

  @Test
  void writesEverySortOfUnit() {
    Golden.assertWrites(
        "interview-2.1.xlf",
        Golden.text(OPTIONS.writer(XliffVersion.V2_1), SampleDocuments.interview()));
  }

  @Test
  void writesADisguise() {
    Golden.assertWrites(
        "interview-pseudo.xlf",
        Golden.text(
            OPTIONS.withFill(TargetFill.PSEUDO).writer(XliffVersion.V2_0),
            SampleDocuments.interview()));
  }

  @ParameterizedTest
  @EnumSource
  void isValid(XliffVersion version) throws IOException {
    for (BilingualDocument document : documents()) {
      for (TargetFill fill : TargetFill.values()) {
        byte[] file = Golden.bytes(OPTIONS.withFill(fill).writer(version), document);
        Path path = Files.write(folder.resolve("one.xlf"), file);
        FileValidator.Verdict verdict = FileValidator.check(path, "one.xlf");
        assertEquals(List.of(), verdict.problems(), document.name() + " " + fill);
        assertTrue(verdict.format().startsWith("XLIFF " + version.label()), verdict.format());
        assertArrayEquals(
            file, Golden.bytes(OPTIONS.withFill(fill).writer(version), document), "again");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"V2_0", "V2_1"})
  void okapiReadsTheSameSegments(XliffVersion version) {
    for (BilingualDocument document : documents()) {
      List<Segment> theirs = read(Golden.bytes(OPTIONS.writer(version), document));
      List<TranslationUnit> ours =
          document.units().stream().filter(unit -> !unit.sourceText().isEmpty()).toList();
      assertEquals(ours.size(), theirs.size(), document.name());
      for (int i = 0; i < ours.size(); i++) {
        assertEquals(XmlIds.of(ours.get(i).id()), theirs.get(i).getId());
        assertEquals(
            SafeXml.legal(ours.get(i).sourceText()), theirs.get(i).getSource().getPlainText());
        String target = ours.get(i).targetText();
        assertEquals(target.isEmpty(), !theirs.get(i).hasTarget());
        if (!target.isEmpty()) {
          assertEquals(SafeXml.legal(target), theirs.get(i).getTarget().getPlainText());
        }
      }
    }
  }

  @Test
  void pairsThatCrossAreStartsAndEnds() {
    String file = Golden.text(OPTIONS.writer(XliffVersion.V2_1), crossing());
    assertTrue(file.contains("<pc id=\"c_1\""), file);
    assertTrue(file.contains("<sc id=\"c_2\" type=\"fmt\" subType=\"xlf:i\" dataRef="), file);
    assertTrue(file.contains("<ec startRef=\"c_2\""), file);
    assertFalse(file.contains("isolated"), file);
  }

  private static BilingualDocument crossing() {
    return UnitBuilder.document(
        "crossing",
        List.of(
            UnitBuilder.unit("a")
                .in(0, BlockKind.PROSE)
                .zh(
                    "甲乙丙。",
                    SampleDocuments.code(Role.OPEN, "bold", 0, 1, "**"),
                    SampleDocuments.code(Role.OPEN, "italic", 1, 2, "_"),
                    SampleDocuments.code(Role.CLOSE, "bold", 2, 1, "**"))
                .build(),
            UnitBuilder.unit("b")
                .in(0, BlockKind.PROSE)
                .zh("丁。", SampleDocuments.code(Role.CLOSE, "italic", 1, 2, "_"))
                .build()));
  }

  private static List<BilingualDocument> documents() {
    return List.of(
        SampleDocuments.interview(),
        SampleDocuments.hostile(),
        crossing(),
        SampleDocuments.ofLength(200),
        UnitBuilder.document("empty", List.of()));
  }

  private static List<Segment> read(byte[] file) {
    List<Segment> segments = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader()) {
      reader.open(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          Unit unit = event.getUnit();
          unit.getSegments().forEach(segments::add);
        }
      }
    }
    return segments;
  }
}
