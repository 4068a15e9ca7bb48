package io.duizhao.cli.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkTallyTest {
  @Test
  void whatSeveralFilesSayIsSaidOnce() {
    RemarkTally tally = new RemarkTally();
    tally.add("a.md: has no English");
    tally.add("b.md: looks Chinese");
    tally.add("c.md: has no English");
    assertEquals(
        List.of("a.md: has no English (and 1 more)", "b.md: looks Chinese"), tally.lines());
  }

  @Test
  void whatIsTooMuchIsCounted() {
    RemarkTally tally = new RemarkTally();
    for (int i = 0; i < 25; i++) {
      tally.add("a.md: lost bead " + i);
    }
    assertEquals(21, tally.lines().size());
    assertEquals("5 more remarks; --verbose tells them all", tally.lines().get(20));
  }
}
