package io.duizhao.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final ReviewDecision CONFIRM =
      new ReviewDecision.Mark(
          List.of(new BeadRef(List.of(new SegmentId("a")), List.of(new SegmentId("b")))),
          BeadStatus.CONFIRMED);
  private static final Journal.Base BASE =
      new Journal.Base(1, "talk", Map.of("alignments/talk.align.tsv", "12ab"));

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("review").resolve("talk.journal");
  }

  private void write() {
    Journal journal = new Journal(file(), BASE);
    journal.append(CONFIRM);
    journal.append(new ReviewDecision.Unlink(List.of()));
    journal.close();
  }

  @Test
  void isReadableText() throws IOException {
    write();
    assertEquals(
        List.of(
            "{\"journal\":1,\"document\":\"talk\",\"base\":{\"alignments/talk.align.tsv\":\"12ab\"}}",
            "{\"do\":\"mark\",\"beads\":[{\"source\":[\"a\"],\"target\":[\"b\"]}],"
                + "\"status\":\"confirmed\"}",
            "{\"do\":\"unlink\",\"beads\":[]}"),
        Files.readAllLines(file()));
  }

  @Test
  void aFirstLineOfASessionThatDecidedNothingGivesWay() throws IOException {
    Journal.replace(
        file(), new Journal.Base(1, "talk", Map.of("alignments/talk.align.tsv", "")), List.of());
    write();
    Journal.Left left = Journal.read(file(), "talk.journal").orElseThrow();
    assertEquals(BASE, left.base());
    assertEquals(2, left.decisions().size());
  }

  @Test
  void comesBackAsItWas() {
    write();
    Journal.Left left = Journal.read(file(), "talk.journal").orElseThrow();
    assertEquals(BASE, left.base());
    assertEquals(List.of(CONFIRM, new ReviewDecision.Unlink(List.of())), left.decisions());
  }

  @Test
  void aLastLineThatWasCutOffIsDropped() throws IOException {
    write();
    Files.writeString(file(), "{\"do\":\"mark\",\"bea", StandardOpenOption.APPEND);
    assertEquals(2, Journal.read(file(), "talk.journal").orElseThrow().decisions().size());
    Journal again = new Journal(file(), BASE);
    again.append(CONFIRM);
    again.close();
    assertEquals(3, Journal.read(file(), "talk.journal").orElseThrow().decisions().size());
  }

  @Test
  void everyPrefixOfItsBytesIsReadOrEmpty() throws IOException {
    write();
    byte[] bytes = Files.readAllBytes(file());
    for (int end = 0; end < bytes.length; end++) {
      Files.write(file(), java.util.Arrays.copyOf(bytes, end));
      int decisions = Journal.read(file(), "talk.journal").map(l -> l.decisions().size()).orElse(0);
      assertTrue(decisions <= 2);
    }
  }

  @Test
  void aFileThatIsWrittenWholeIsReadWholeOrNamed() throws IOException {
    write();
    byte[] whole = Files.readAllBytes(file());
    assertEquals(
        Journal.read(file(), "talk").orElseThrow().decisions(), Journal.readWhole(file(), "talk"));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      Files.write(file(), cut);
      if (length == 0 || cut[length - 1] != '\n') {
        String message =
            assertThrows(InputException.class, () -> Journal.readWhole(file(), "talk"))
                .getMessage();
        assertTrue(message.contains("the line is cut off"), message);
      }
    }
    Files.delete(file());
    assertEquals(List.of(), Journal.readWhole(file(), "talk"));
  }

  @Test
  void aLineThatIsNoDecisionIsNamed() throws IOException {
    write();
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file()));
    lines.set(1, "{\"do\":\"shred\"}");
    Files.write(file(), lines);
    InputException e =
        assertThrows(InputException.class, () -> Journal.read(file(), "review/talk.journal"));
    assertTrue(e.getMessage().startsWith("review/talk.journal:2:1: "), e.getMessage());
  }

  @Test
  void nothingIsThereBeforeTheFirstDecision() {
    new Journal(file(), BASE).close();
    assertFalse(Files.exists(file()));
  }
}
