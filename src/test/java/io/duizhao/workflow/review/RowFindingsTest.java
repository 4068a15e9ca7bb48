package io.duizhao.workflow.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.finding.Finding;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.project.Workspace;
import io.duizhao.review.BeadRef;
import io.duizhao.review.ReviewDecision;
import io.duizhao.review.Row;
import io.duizhao.review.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of rows follows the document, and ends as a look at the whole text has it. */
class RowFindingsTest {
  @TempDir private Path folder;
  private ReviewDesk desk;

  @BeforeEach
  void open() throws IOException {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      zh.append("这一章有").append(i * 3).append("页，讲的是机器翻译。\n\n");
      en.append("This chapter has ").append(i * 3).append(" pages on machine translation.\n\n");
    }
    write("source-zh/book.txt", zh.toString());
    write("target-en/book.txt", en.toString());
    write(
        "glossary/terms.csv",
        "id,category,zh,zh_variants,zh_forbidden,zh_asr,en,en_variants,en_forbidden,case,dnt,severity,note\n"
            + "mt,term,机器翻译,,,,machine translation,,automatic translation,any,,,\n");
    desk = new ReviewDesk(Workspace.at(folder), false);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Snapshot now() {
    return desk.session("book").snapshot();
  }

  private BeadRef ref(int row) {
    return BeadRef.of(now().state().rows().get(row).bead());
  }

  private void decide(ReviewDecision decision) {
    desk.session("book").decide(now().revision(), decision);
  }

  private void write(int row, String text) {
    decide(
        new ReviewDecision.Translate(
            ref(row), text, List.of(), TargetState.TRANSLATED, TranslationOrigin.HUMAN));
  }

  private List<String> rules(int row) {
    return desk.notesAfterLook("book", now(), row, row + 1).findings().get(0).stream()
        .map(Finding::rule)
        .toList();
  }

  @Test
  void aChangedRowIsLookedAtAloneAtOnce() {
    assertEquals(List.of(), desk.findings("book"));
    write(12, "This chapter has 40 pages on automatic translation.");
    assertFalse(desk.notes("book", now(), 0, 30).isWhole());
    assertEquals(2, rules(12).size(), rules(12).toString());
    assertEquals(List.of(), rules(13));
    assertEquals(2, desk.knownFindings("book").findings().size());
    assertEquals(2, desk.findings("book").size());
    assertTrue(desk.notes("book", now(), 0, 30).isWhole());
  }

  @Test
  void aMarkAsksForNoOtherLook() {
    desk.findings("book");
    decide(new ReviewDecision.Mark(List.of(ref(3), ref(9)), BeadStatus.CONFIRMED));
    assertTrue(desk.notes("book", now(), 0, 30).isWhole());
  }

  @Test
  void theWholeTextIsLookedAtWhenItIsAtRest() throws InterruptedException {
    desk.findings("book");
    write(12, "Nothing.");
    for (int waited = 0; !desk.notes("book", now(), 0, 1).isWhole(); waited++) {
      assertTrue(waited < 300, "nobody has looked for half a minute");
      Thread.sleep(100);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whateverIsDecidedTheRowsHaveWhatTheirTextSays(long seed) {
    Random random = new Random(seed);
    desk.findings("book");
    for (int step = 0; step < 25; step++) {
      int size = now().state().rows().size();
      int row = random.nextInt(size);
      switch (random.nextInt(5)) {
        case 0 -> write(row, random.nextBoolean() ? "On automatic translation." : "7 pages. ");
        case 1 -> {
          if (row + 1 < size) {
            decide(new ReviewDecision.Merge(List.of(ref(row), ref(row + 1))));
          }
        }
        case 2 -> decide(new ReviewDecision.Mark(List.of(ref(row)), BeadStatus.CONFIRMED));
        case 3 -> {
          Row at = now().state().rows().get(row);
          if (!at.bead().source().isEmpty()
              && now().state().source().segment(at.bead().source().get(0)).text().length() > 9) {
            decide(new ReviewDecision.CutSentence(Side.SOURCE, at.bead().source().get(0), 2));
          }
        }
        default -> {
          if (now().canUndo()) {
            desk.session("book").undo(now().revision());
          }
        }
      }
    }
    int size = now().state().rows().size();
    List<List<Finding>> near = desk.notesAfterLook("book", now(), 0, size).findings();
    List<Finding> all = desk.findings("book");
    List<String> local = List.of("numbers", "terms.forbidden");
    List<String> told = new ArrayList<>();
    near.forEach(row -> row.forEach(finding -> told.add(finding.toString())));
    for (Finding finding : all) {
      if (local.stream().anyMatch(finding.rule()::startsWith)) {
        assertTrue(told.contains(finding.toString()), "seed " + seed + ": " + finding);
      }
    }
    Snapshot seen = now();
    assertEquals(
        all.size(),
        desk.notes("book", seen, 0, size).findings().stream().mapToInt(List::size).sum());
  }
}
