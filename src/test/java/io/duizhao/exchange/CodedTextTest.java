package io.duizhao.exchange;

import static io.duizhao.exchange.SampleDocuments.code;
import static io.duizhao.exchange.UnitBuilder.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.duizhao.model.text.InlineCode;
import io.duizhao.model.unit.TranslationUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodedTextTest {
  @Test
  void aPairIsNumberedOnceAcrossSegments() {
    TranslationUnit unit =
        unit("a")
            .zh("甲。", code(InlineCode.Role.OPEN, "bold", 0, 7, "**"))
            .zh(
                "乙。",
                code(InlineCode.Role.ALONE, "break", 0, 8, "\n"),
                code(InlineCode.Role.CLOSE, "bold", 1, 7, "**"))
            .build();
    assertEquals(
        List.of("BEGIN 1 at 0: bold **", "PLACEHOLDER 2 at 0: break \n", "END 1 at 1: bold **"),
        described(unit));
  }

  @Test
  void halfAPairStandsAlone() {
    TranslationUnit unit =
        unit("a")
            .zh(
                "甲乙",
                code(InlineCode.Role.CLOSE, "bold", 1, 1, "**"),
                code(InlineCode.Role.OPEN, "bold", 1, 1, "**"))
            .build();
    assertEquals(
        List.of("LONE_END 1 at 1: bold **", "LONE_BEGIN 2 at 1: bold **"), described(unit));
  }

  @Test
  void aPairNumberMayComeTwice() {
    TranslationUnit unit =
        unit("a")
            .zh(
                "甲乙",
                code(InlineCode.Role.OPEN, "bold", 0, 1, "**"),
                code(InlineCode.Role.CLOSE, "bold", 1, 1, "**"),
                code(InlineCode.Role.OPEN, "bold", 1, 1, "**"),
                code(InlineCode.Role.CLOSE, "bold", 2, 1, "**"))
            .build();
    assertEquals(List.of(1, 1, 2, 2), codes(unit).stream().map(PlacedCode::number).toList());
  }

  @Test
  void aCodeNeverPartsACharacter() {
    TranslationUnit unit =
        unit("a").zh("𠮷", code(InlineCode.Role.ALONE, "break", 1, 1, "\n")).build();
    assertEquals(0, codes(unit).get(0).offset());
  }

  @Test
  void aChangedTextHasNoCodes() {
    TranslationUnit unit =
        unit("a").zh("甲。", code(InlineCode.Role.ALONE, "break", 1, 1, "\n")).build();
    TranslationUnit changed =
        new TranslationUnit(
            unit.id(),
            unit.source(),
            unit.target(),
            "乙。",
            "",
            unit.score(),
            unit.status(),
            unit.state(),
            unit.origin());
    assertEquals(
        List.of(new CodedText.Piece("", "乙。", List.of())), CodedText.ofSource(changed).pieces());
  }

  @Test
  void idsStayApart() {
    assertEquals("甲-1.b", XmlIds.of("甲-1.b"));
    assertNotEquals(XmlIds.of("a+b"), XmlIds.of("a_2b_b"));
  }

  private static List<String> described(TranslationUnit unit) {
    return codes(unit).stream()
        .map(
            code ->
                "%s %d at %d: %s %s"
                    .formatted(code.role(), code.number(), code.offset(), code.type(), code.data()))
        .toList();
  }

  private static List<PlacedCode> codes(TranslationUnit unit) {
    return CodedText.ofSource(unit).pieces().stream()
        .flatMap(piece -> piece.codes().stream())
        .toList();
  }
}
