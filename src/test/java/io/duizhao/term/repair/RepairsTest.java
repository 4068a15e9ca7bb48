package io.duizhao.term.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepairsTest {
  private static final Repair REPAIR =
      new Repair(false, "a.md", 2, 3, "霍浦", "霍普", "same or near pinyin", "我是\t霍浦。");

  @Test
  void readsWhatItWrites() {
    Repairs repairs = new Repairs(Map.of("a.md", "00ff"), List.of(REPAIR));

    Repairs read = Repairs.read("r.tsv", repairs.table());

    assertEquals(repairs.hashes(), read.hashes());
    assertEquals("我是 霍浦。", read.repairs().get(0).sentence());
    assertFalse(read.repairs().get(0).accepted());
    assertEquals(repairs.table(), read.table());
  }

  @Test
  void takesYesInTheFirstColumn() {
    String table =
        new Repairs(Map.of(), List.of(REPAIR)).table().replace("\n\ta.md", "\nYes\ta.md");

    assertTrue(Repairs.read("r.tsv", table).repairs().get(0).accepted());
  }

  @Test
  void saysWhichLineIsWrong() {
    assertTrue(message("yes\ta.md\t0\t3\tx\ty\tz").startsWith("r.tsv:1"));
    assertTrue(message("perhaps\ta.md\t1\t3\tx\ty\tz").contains("'perhaps'"));
    assertTrue(message("yes\ta.md").contains("2 columns"));
  }

  private static String message(String table) {
    return assertThrows(InputException.class, () -> Repairs.read("r.tsv", table)).getMessage();
  }

  @Test
  void refusesAnotherTextAndOverlaps() {
    assertEquals("一\n我是霍普。", RepairPatch.of("一\n我是霍浦。", List.of(REPAIR)).applyTo("一\n我是霍浦。"));
    assertThrows(InputException.class, () -> RepairPatch.of("一\n我是霍普。", List.of(REPAIR)));
    assertThrows(InputException.class, () -> RepairPatch.of("一", List.of(REPAIR)));
    assertThrows(InputException.class, () -> RepairPatch.of("一\n我是霍浦。", List.of(REPAIR, REPAIR)));
  }

  @Test
  void showsChangesWithContext() {
    String before = "1\n2\n3\n4\n五\n6\n7\n8\n9\n";

    String diff = UnifiedDiff.of("a.md", before, before.replace("五", "5"));

    assertEquals("--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-五\n+5\n 6\n 7\n 8\n", diff);
    assertEquals("", UnifiedDiff.of("a.md", before, before));
  }

  @Test
  void leavesQuotationsCodeAndAddressesAlone() {
    String text = "霍浦\n> 霍浦\n```\n霍浦\n```\n见https://example.org/hope 和`hope`，霍浦\n";
    Untouchable untouchable = new Untouchable(text);

    assertFalse(untouchable.touches(0, 2));
    assertTrue(untouchable.touches(5, 7));
    assertTrue(untouchable.touches(text.indexOf("```") + 4, text.indexOf("```") + 6));
    assertTrue(untouchable.touches(text.indexOf("example"), text.indexOf("example") + 7));
    assertTrue(untouchable.touches(text.indexOf("`hope`") + 1, text.indexOf("`hope`") + 5));
    assertFalse(untouchable.touches(text.lastIndexOf("霍浦"), text.lastIndexOf("霍浦") + 2));
  }

  @Test
  void whatIsLeftFitsTheTextAfterTheAcceptedOnesWereDone() {
    String before = "一\nHopper met Hoper, then Hoppper and Hoper.\nHoper";
    Repair done = new Repair(true, "a.md", 2, 12, "Hoper", "Grace Hopper", "", "met Hoper");
    Repair sameLine = new Repair(false, "a.md", 2, 24, "Hoppper", "Hopper", "", "met Hoper");
    Repair otherLine = new Repair(false, "a.md", 3, 1, "Hoper", "Hopper", "", "Hoper");
    Repair otherFile = new Repair(false, "b.md", 2, 24, "Hoper", "Hopper", "", "");
    String after = RepairPatch.of(before, List.of(done)).applyTo(before);

    Repairs left =
        new Repairs(
                Map.of("a.md", "00", "b.md", "11"), List.of(done, sameLine, otherLine, otherFile))
            .left(Map.of("a.md", "22"));

    assertEquals(Map.of("a.md", "22", "b.md", "11"), left.hashes());
    assertEquals(3, left.repairs().size());
    assertEquals("met Grace Hopper", left.repairs().get(0).sentence());
    assertEquals(24, left.repairs().get(2).column());
    assertEquals(
        "一\nHopper met Grace Hopper, then Hopper and Hoper.\nHopper",
        RepairPatch.of(after, left.repairs().subList(0, 2)).applyTo(after));
  }
}
