package io.duizhao.report.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.message.ReaderLanguage;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import io.duizhao.model.text.Span;
import io.duizhao.report.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTextTest {
  private static String text(String target, int begin, int end) {
    Finding finding =
        new Finding(
            "own.rule",
            Severity.WARNING,
            new Location("a\u001B[2J.md", "", 3, 1),
            "",
            target,
            null,
            new Span(begin, end),
            Message.of("own.said").with("text", "\u0007see"),
            null,
            null);
    return FindingsText.of(List.of(finding), Wording.of(ReaderLanguage.EN));
  }

  @Test
  void noControlReachesTheTerminal() {
    String out = text("a\u001B[31mred\u0000 \u202Eb\u009B", 10, 11);

    assertTrue(
        out.chars().noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7F && c < 0xA0 || c == 0x202E),
        out);
    assertTrue(out.startsWith("a␛[2J.md:3:1: own.rule: warning: "), out);
  }

  @Test
  void marksStandUnderTheWordsWhateverIsBefore() {
    assertEquals("      ^^^", marks("桥dam", 1, 4));
    assertEquals("      ^^^", marks("⚡dam", 1, 4));
    assertEquals("      ^^^", marks("😀dam", 2, 5));
    assertEquals("      ^^^", marks("𠀀dam", 2, 5));
    assertEquals("     ^^^", marks("\u001Bdam", 1, 4));
    assertEquals("     ^^^", marks("e\u0301dam", 2, 5));
    assertEquals("     ^^^", marks("“dam”", 1, 4));
  }

  private static String marks(String target, int begin, int end) {
    return text(target, begin, end)
        .lines()
        .filter(line -> line.strip().startsWith("^"))
        .findFirst()
        .orElseThrow();
  }
}
