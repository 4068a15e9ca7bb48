package io.duizhao.workflow.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.OutputException;
import io.duizhao.model.bead.BeadStatus;
import io.duizhao.model.segment.SegmentId;
import io.duizhao.model.unit.TargetState;
import io.duizhao.model.unit.TranslationOrigin;
import io.duizhao.project.Workspace;
import io.duizhao.review.BeadRef;
import io.duizhao.review.DecisionException;
import io.duizhao.review.ReviewDecision;
import io.duizhao.review.Row;
import io.duizhao.review.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journal and masters: nothing is lost, nothing of others is overwritten. */
class ReviewSessionTest {
  @TempDir private Path folder;
  private ReviewDesk desk;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(folder.resolve("source-zh"));
    Files.createDirectories(folder.resolve("target-en"));
    Files.writeString(folder.resolve("source-zh/talk.txt"), "今天天气很好。\n\n我们去公园。\n\n你来吗？\n");
    Files.writeString(
        folder.resolve("target-en/talk.txt"),
        "The weather is fine today.\n\nWe are going to the park.\n\nAre you coming?\n");
    desk = new ReviewDesk(Workspace.at(folder), false);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private ReviewSession session() {
    return desk.session("talk");
  }

  private BeadRef row(int place) {
    return BeadRef.of(session().snapshot().state().rows().get(place).bead());
  }

  private ReviewDecision confirm(int place) {
    return new ReviewDecision.Mark(List.of(row(place)), BeadStatus.CONFIRMED);
  }

  private void decide(ReviewDecision decision) {
    session().decide(session().snapshot().revision(), decision);
  }

  private Path alignment() {
    return folder.resolve("alignments/talk.align.tsv");
  }

  private Path journal() {
    return folder.resolve(".duizhao/talk.journal");
  }

  /** As if the process had been killed: the journal is what it was, nothing was saved. */
  private void killAndReopen() throws IOException {
    Path kept = folder.resolve("kept");
    Files.copy(journal(), kept, StandardCopyOption.REPLACE_EXISTING);
    byte[] before = Files.exists(alignment()) ? Files.readAllBytes(alignment()) : null;
    desk.close();
    if (before == null) {
      Files.deleteIfExists(alignment());
    } else {
      Files.write(alignment(), before);
    }
    Files.move(kept, journal(), StandardCopyOption.REPLACE_EXISTING);
    desk = new ReviewDesk(Workspace.at(folder), false);
  }

  @Test
  void theNextStartFoldsWhatAKilledSessionLeft() throws IOException {
    decide(confirm(0));
    decide(new ReviewDecision.Merge(List.of(row(1), row(2))));
    killAndReopen();
    Snapshot now = session().snapshot();
    assertEquals(2, now.state().rows().size());
    assertEquals(0, now.unsaved());
    assertFalse(Files.exists(journal()));
    assertTrue(Files.readString(alignment()).contains("\tconfirmed\t"));
    session().undo(now.revision());
    assertEquals(3, session().snapshot().state().rows().size());
  }

  @Test
  void aFileThatOthersChangedIsLeftAndTheDecisionsAreOffered() throws IOException {
    decide(confirm(0));
    session().save();
    decide(confirm(1));
    String theirs =
        Files.readString(alignment()).replaceFirst("\tauto\taligner\t\t你", "\tconfirmed\tKim\t\t你");
    Files.writeString(alignment(), theirs);
    assertThrows(OutputException.class, () -> session().save());
    assertEquals(theirs, Files.readString(alignment()));
    killAndReopen();
    Files.writeString(alignment(), theirs);
    Snapshot now = session().snapshot();
    assertEquals(1, now.offers().size());
    assertEquals(BeadStatus.AUTO, now.state().rows().get(1).bead().status());
    assertEquals("Kim", now.state().rows().get(2).bead().origin());
    session().settleOffer(now.revision(), 0, true);
    session().save();
    String text = Files.readString(alignment());
    assertEquals(3, text.split("\tconfirmed\t", -1).length - 1, text);
    assertTrue(session().snapshot().offers().isEmpty());
    assertFalse(Files.exists(folder.resolve(".duizhao/talk.offers")));
  }

  @Test
  void aJournalThatWasFoldedButNotRemovedIsNotOffered() throws IOException {
    decide(confirm(0));
    byte[] left = Files.readAllBytes(journal());
    session().save();
    desk.close();
    Files.write(journal(), left);
    desk = new ReviewDesk(Workspace.at(folder), false);
    assertEquals(List.of(), session().snapshot().offers());
    assertEquals(BeadStatus.CONFIRMED, session().snapshot().state().rows().get(0).bead().status());
    assertFalse(Files.exists(journal()));
  }

  @Test
  void whatIsOfferedIsOfferedOnce() throws IOException {
    decide(confirm(0));
    session().save();
    decide(confirm(1));
    byte[] left = Files.readAllBytes(journal());
    desk.close();
    String theirs = Files.readString(alignment()) + "# looked at\n";
    for (int start = 0; start < 2; start++) { // the first one ended before it removed the journal
      Files.writeString(alignment(), theirs);
      Files.write(journal(), left);
      desk = new ReviewDesk(Workspace.at(folder), false);
      assertEquals(1, session().snapshot().offers().size());
      desk.close();
    }
    desk = new ReviewDesk(Workspace.at(folder), true);
  }

  @Test
  void nothingIsDecidedWhileASaveIsHalfDone() throws IOException {
    decide(confirm(0));
    Path pending = folder.resolve(".duizhao/talk.staged/list.tsv");
    Files.createDirectories(pending.getParent());
    Files.writeString(pending, "");
    assertThrows(OutputException.class, () -> decide(confirm(1)));
    session().save();
    decide(confirm(1));
    assertEquals(BeadStatus.CONFIRMED, session().snapshot().state().rows().get(1).bead().status());
  }

  @Test
  void anOlderRevisionIsRefused() {
    decide(confirm(0));
    assertThrows(StaleException.class, () -> session().decide(0, confirm(1)));
    assertEquals(1, session().snapshot().revision());
  }

  @Test
  void aWrittenTargetStandsInTranslationsAndComesBack() throws IOException {
    decide(
        new ReviewDecision.Translate(
            row(2), "Will you come?", List.of(), TargetState.FINAL, TranslationOrigin.HUMAN));
    session().save();
    String line = Files.readString(folder.resolve("translations/talk.jsonl"));
    assertTrue(line.contains("\"target\":\"Will you come?\",\"state\":\"final\""), line);
    desk.close();
    desk = new ReviewDesk(Workspace.at(folder), false);
    Snapshot now = session().snapshot();
    assertEquals("Will you come?", now.state().targetText(now.state().rows().get(2)));
  }

  @Test
  void undoReachesBackOverASave() {
    decide(confirm(0));
    session().save();
    session().undo(session().snapshot().revision());
    session().save();
    assertEquals(BeadStatus.AUTO, session().snapshot().state().rows().get(0).bead().status());
  }

  private void restart() {
    desk.close();
    desk = new ReviewDesk(Workspace.at(folder), false);
  }

  private void undoAll() {
    while (session().snapshot().canUndo()) {
      session().undo(session().snapshot().revision());
    }
  }

  @Test
  void undoAndRedoReachOverACleanRestart() {
    List<Row> before = session().snapshot().state().rows();
    decide(confirm(0));
    decide(new ReviewDecision.Merge(List.of(row(1), row(2))));
    decide(
        new ReviewDecision.Translate(
            row(1), "We go.", List.of(), TargetState.FINAL, TranslationOrigin.HUMAN));
    List<Row> after = session().snapshot().state().rows();
    session().undo(session().snapshot().revision());
    restart();
    session().redo(session().snapshot().revision());
    assertEquals(after, session().snapshot().state().rows());
    restart();
    undoAll();
    assertEquals(before, session().snapshot().state().rows());
    restart();
    assertEquals(before, session().snapshot().state().rows());
  }

  @Test
  void undoReachesOverASaveThatWroteACorrectedTranscript() throws IOException {
    Path transcript = folder.resolve("source-zh/talk.txt");
    String said = Files.readString(transcript);
    decide(confirm(0));
    SegmentId second = session().snapshot().state().source().segments().get(1).id();
    decide(new ReviewDecision.Correct(Side.SOURCE, second, "我们去森林公园。", List.of()));
    session().save();
    assertTrue(Files.readString(transcript).contains("我们去森林公园。"));
    restart();
    undoAll();
    assertEquals("我们去公园。", session().snapshot().state().source().segments().get(1).text());
    assertEquals(BeadStatus.AUTO, session().snapshot().state().rows().get(0).bead().status());
    session().save();
    assertEquals(said, Files.readString(transcript));
  }

  @Test
  void nothingIsUndoneInFilesThatOthersChanged() throws IOException {
    decide(confirm(0));
    desk.close();
    Files.writeString(
        alignment(), Files.readString(alignment()).replaceFirst("\tauto\t", "\trejected\t"));
    desk = new ReviewDesk(Workspace.at(folder), false);
    assertFalse(session().snapshot().canUndo());
  }

  @Test
  void aDamagedHistoryOnlyEndsUndo() throws IOException {
    decide(confirm(0));
    desk.close();
    Path history = folder.resolve(".duizhao/talk.history");
    Files.writeString(history, Files.readString(history).replace("\"can\"", "\"cant\""));
    desk = new ReviewDesk(Workspace.at(folder), false);
    assertFalse(session().snapshot().canUndo());
    assertEquals(BeadStatus.CONFIRMED, session().snapshot().state().rows().get(0).bead().status());
  }

  @Test
  void aReadOnlyDeskChangesNothing() {
    try (ReviewDesk other = new ReviewDesk(Workspace.at(folder), true)) {
      DecisionException e =
          assertThrows(DecisionException.class, () -> other.session("talk").decide(0, confirm(0)));
      assertTrue(e.getMessage().contains("read-only"));
    }
  }

  @Test
  void oneReviewAtATimeChangesAWorkspace() {
    OutputException e =
        assertThrows(
            OutputException.class, () -> new ReviewDesk(Workspace.at(folder), false).close());
    assertTrue(e.getMessage().contains("--read-only"));
  }

  @Test
  void realigningKeepsWhatIsConfirmedAndFindsTheRest() {
    decide(new ReviewDecision.Merge(List.of(row(0), row(1), row(2))));
    session().realign(session().snapshot().revision(), row(0));
    assertEquals(3, session().snapshot().state().rows().size());
    decide(confirm(1));
    long revision = session().snapshot().revision();
    BeadRef settled = row(1);
    assertThrows(DecisionException.class, () -> session().realign(revision, settled));
  }
}
