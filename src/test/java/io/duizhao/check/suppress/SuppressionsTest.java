package io.duizhao.check.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.finding.Location;
import io.duizhao.model.finding.Message;
import io.duizhao.model.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
  private final Finding finding = finding("numbers.changed", "a.md", "十个风筝", "nine kites");

  @Test
  void holdsForTheSamePairWhereverItStands() {
    Suppressions list = Suppressions.parse("s", added(""));

    assertTrue(list.cover(finding));
    assertTrue(list.cover(finding("numbers.changed", "b.md", "十个风筝", "nine kites")));
  }

  @Test
  void endsWhenATextOrTheRuleIsAnother() {
    Suppressions list = Suppressions.parse("s", added(""));

    assertFalse(list.cover(finding("numbers.changed", "a.md", "十个风筝", "nine red kites")));
    assertFalse(list.cover(finding("numbers.changed", "a.md", "十只风筝", "nine kites")));
    assertFalse(list.cover(finding("numbers.added", "a.md", "十个风筝", "nine kites")));
  }

  @Test
  void starsStandForAnything() {
    String hash = Suppression.hash("十个风筝");
    assertTrue(Suppressions.parse("s", "numbers\t*\t*\t*\tround figures").cover(finding));
    assertTrue(Suppressions.parse("s", "*\tkite\t*\t*\tas the client wants").cover(finding));
    assertTrue(Suppressions.parse("s", "*\t*\t" + hash + "\t*\ta joke").cover(finding));
    assertFalse(Suppressions.parse("s", "number\t*\t*\t*\tno such group").cover(finding));
    assertFalse(Suppressions.parse("s", "*\tline\t*\t*\tanother concept").cover(finding));
  }

  @Test
  void addingTwiceAddsOnce() {
    String once = added("");
    assertEquals(once, added(once));
    assertEquals(3, once.lines().count());
  }

  @Test
  void aLineWithoutReasonIsNamed() {
    InputException e =
        assertThrows(
            InputException.class, () -> Suppressions.parse("s.tsv", "# x\nnumbers\t*\t*\t*\n"));
    assertTrue(String.valueOf(e.getMessage()).startsWith("s.tsv:2:1: "), e.getMessage());
  }

  private String added(String before) {
    return Suppressions.parse("s", before).with(List.of(finding), "as\tmeant", before);
  }

  private static Finding finding(String rule, String file, String source, String target) {
    return new Finding(
        rule,
        Severity.ERROR,
        new Location(file, "u1", 1, 1),
        source,
        target,
        null,
        null,
        Message.of("target.empty"),
        null,
        "kite");
  }
}
