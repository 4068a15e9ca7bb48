package io.duizhao.exchange;

import static io.duizhao.exchange.SampleDocuments.code;
import static io.duizhao.exchange.UnitBuilder.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.duizhao.exchange.PlacedCode.Role;
import io.duizhao.model.InlineCode;
import io.duizhao.model.TranslationUnit;
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
        List.of(
            new PlacedCode(Role.BEGIN, 1, 0, "bold", "**"),
            new PlacedCode(Role.PLACEHOLDER, 2, 0, "break", "\n"),
            new PlacedCode(Role.END, 1, 1, "bold", "**")),
        codes(unit));
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
        List.of(
            new PlacedCode(Role.LONE_END, 1, 1, "bold", "**"),
            new PlacedCode(Role.LONE_BEGIN, 2, 1, "bold", "**")),
        codes(unit));
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

  private static List<PlacedCode> codes(TranslationUnit unit) {
    return CodedText.ofSource(unit).pieces().stream()
        .flatMap(piece -> piece.codes().stream())
        .toList();
  }
}
