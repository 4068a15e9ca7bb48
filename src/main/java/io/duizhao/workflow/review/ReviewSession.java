package io.duizhao.workflow.review;

import io.duizhao.align.Aligner;
import io.duizhao.io.FileSet;
import io.duizhao.io.FolderLock;
import io.duizhao.io.OutputException;
import io.duizhao.project.DocumentPair;
import io.duizhao.project.Workspace;
import io.duizhao.review.BeadRef;
import io.duizhao.review.Change;
import io.duizhao.review.DecisionException;
import io.duizhao.review.History;
import io.duizhao.review.Journal;
import io.duizhao.review.NewSentenceIds;
import io.duizhao.review.Review;
import io.duizhao.review.ReviewDecision;
import io.duizhao.review.ReviewState;
import io.duizhao.review.Side;
import io.duizhao.workflow.ReviewSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One document under review by one person, perhaps in several tabs. Every decision is on the disk
 * before its effect is seen; the document's files are written when the person saves. Safe for
 * threads.
 */
public final class ReviewSession {
  private final Masters masters;
  private final Supplier<ReviewSource.Loaded> reader;
  private final boolean readOnly;
  private ReviewSource.Loaded loaded;
  private final Review review;
  private Journal journal;
  private Journal.Base base;
  private long saved;
  private final List<ReviewDecision> offers = new ArrayList<>();

  /** What others see meanwhile: nobody waits for a save or an alignment to look at a document. */
  private volatile Snapshot latest;

  /**
   * Opens a document. What an earlier session left in its journal is folded into the files; where
   * those have changed meanwhile, it is kept to be offered.
   *
   * @param reader reads the document from its files
   */
  ReviewSession(
      Workspace workspace,
      DocumentPair pair,
      Supplier<ReviewSource.Loaded> reader,
      boolean readOnly) {
    this.masters = new Masters(workspace, pair);
    this.reader = reader;
    this.readOnly = readOnly;
    if (!readOnly && FileSet.isPending(masters.staging())) {
      finishSaving();
    }
    loaded = reader.get();
    base = masters.base();
    Optional<History> history = History.read(masters.history(), base);
    review = new Review(masters.state(loaded), history.orElse(History.NONE));
    journal = new Journal(masters.journal(), base);
    recover(history.isPresent());
    latest = now();
  }

  /** A save that was interrupted is completed: its decisions stand in the new files. */
  private void finishSaving() {
    List<String> changed;
    FolderLock held = masters.lock();
    try {
      changed = masters.finishWriting();
    } finally {
      held.close();
    }
    if (changed.isEmpty()) {
      Journal.discard(masters.journal());
    } else {
      throw new OutputException(
          String.join(", ", changed)
              + ": changed while a save was interrupted; the files to be written wait in "
              + masters.staging()
              + ". Compare them, then remove that folder.",
          null);
    }
  }

  /**
   * Takes in what an earlier session left.
   *
   * @param isAsSaved whether the files are as a review saved them last: a journal that builds on
   *     older ones was then folded into them, and only not removed any more
   */
  private void recover(boolean isAsSaved) {
    Optional<Journal.Left> left = Journal.read(masters.journal(), shown(masters.journal()));
    offers.addAll(Journal.readWhole(masters.offers(), shown(masters.offers())));
    if (left.isEmpty()) {
      return;
    }
    boolean fits = left.get().base().equals(base);
    boolean isDone = !fits && (isAsSaved || endsWith(offers, left.get().decisions()));
    List<ReviewDecision> waiting = isDone ? List.of() : left.get().decisions();
    for (ReviewDecision decision : waiting) {
      try {
        if (fits) {
          review.decide(decision, written -> {});
        } else {
          offers.add(decision);
        }
      } catch (DecisionException e) {
        offers.add(decision);
      }
    }
    if (!readOnly) {
      writeOffers();
      if (review.revision() > 0) {
        FolderLock held = masters.lock();
        try {
          fold();
        } finally {
          held.close();
        }
      }
      Journal.discard(masters.journal());
    }
  }

  /** A session may have ended between writing down what it offers and removing the journal. */
  private static boolean endsWith(List<ReviewDecision> all, List<ReviewDecision> last) {
    return all.size() >= last.size()
        && all.subList(all.size() - last.size(), all.size()).equals(last);
  }

  private static String shown(Path file) {
    return ".duizhao/" + file.getFileName();
  }

  /** Returns the document as it is now. */
  public Snapshot snapshot() {
    return latest;
  }

  private Snapshot now() {
    return new Snapshot(
        review.state(),
        review.revision(),
        review.canUndo(),
        review.canRedo(),
        review.revision() - saved,
        loaded.isTranslated(),
        offers);
  }

  /**
   * Decides something.
   *
   * @param seen the revision that the person looked at
   * @throws StaleException where another tab was faster
   * @throws DecisionException where the decision does not fit
   */
  public synchronized Outcome decide(long seen, ReviewDecision decision) {
    if (decision instanceof ReviewDecision.Correct correct
        && correct.side() == Side.TARGET
        && masters.targetFile() == null) {
      throw new DecisionException("the English stands in the transcript; correct it there");
    }
    return change(seen, () -> review.decide(decision, write()));
  }

  /** Takes the last decision back; throws as {@link #decide} does. */
  public synchronized Outcome undo(long seen) {
    return change(seen, () -> review.undo(write()));
  }

  /** Does again what was taken back last; throws as {@link #decide} does. */
  public synchronized Outcome redo(long seen) {
    return change(seen, () -> review.redo(write()));
  }

  /**
   * Aligns the rows around one anew, up to what is settled; throws as {@link #decide} does.
   *
   * @throws StaleException where another tab was faster
   * @throws DecisionException if the row is settled
   */
  public synchronized Outcome realign(long seen, BeadRef row) {
    Aligner aligner =
        loaded
            .aligner()
            .orElseThrow(() -> new DecisionException("there is no translation to align with"));
    return change(
        seen,
        () -> {
          Stretch stretch = Stretch.around(review.state(), review.state().place(row));
          if (stretch.begin() == stretch.end()) {
            throw new DecisionException("this row is settled; choose one that is not confirmed");
          }
          Change change = stretch.aligned(aligner);
          return review.decide(new ReviewDecision.Restore("realign", change), write());
        });
  }

  private Outcome change(long seen, Supplier<Change> action) {
    if (readOnly) {
      throw new DecisionException("this review is read-only");
    }
    if (seen != review.revision()) {
      throw new StaleException(seen, review.revision());
    }
    if (FileSet.isPending(masters.staging())) {
      throw new OutputException(
          "a save could not be completed; save again before anything else is decided", null);
    }
    Change change = action.get();
    latest = now();
    return new Outcome(latest, change);
  }

  private Consumer<ReviewDecision> write() {
    return journal::append;
  }

  /**
   * Takes one of the decisions that an earlier session left, or turns it down.
   *
   * @param number its place among the offers
   * @throws DecisionException where there is none, or it does not fit; it then stays
   */
  public synchronized Outcome settleOffer(long seen, int number, boolean take) {
    if (number < 0 || number >= offers.size()) {
      throw new DecisionException("there is no offer " + number);
    }
    ReviewDecision offer = offers.get(number);
    Outcome outcome =
        change(
            seen,
            () ->
                take
                    ? review.decide(offer, write())
                    : new Change(0, List.of(), List.of(), List.of()));
    offers.remove(number);
    writeOffers();
    latest = now();
    return new Outcome(latest, outcome.change());
  }

  private void writeOffers() {
    Path file = masters.offers();
    if (offers.isEmpty()) {
      Journal.discard(file);
    } else {
      Journal.replace(file, base, offers);
    }
  }

  /**
   * Writes what was decided into the document's files.
   *
   * @return the document afterwards; its sentences have new ids where a transcript was corrected
   * @throws OutputException where somebody changed a file since: nothing is written, and the
   *     decisions stay in the journal
   */
  public synchronized Snapshot save() {
    if (!readOnly && review.revision() != saved) {
      FolderLock held = masters.lock();
      try {
        Journal.Base now = masters.base();
        if (!now.equals(base)) {
          throw new OutputException(
              String.join(", ", masters.changed(base, now))
                  + ": changed by another program since it was read here; it was left as it is."
                  + " Stop the review and start it again: your decisions will be offered one by"
                  + " one.",
              null);
        }
        fold();
      } finally {
        held.close();
      }
      Journal.discard(masters.journal());
    }
    return latest;
  }

  /** Reads the files anew after this program itself has written them. */
  synchronized void refresh() {
    if (review.revision() == saved && !masters.base().equals(base)) {
      loaded = reader.get();
      review.rebase(masters.state(loaded));
      base = masters.base();
      review.history().write(masters.history(), base);
      journal.close();
      journal = new Journal(masters.journal(), base);
      saved = review.revision();
      latest = now();
    }
  }

  private void fold() {
    boolean corrected = masters.write(review.state(), loaded);
    if (corrected) {
      loaded = reader.get();
      rename(masters.state(loaded));
      masters.write(review.state(), loaded);
    }
    base = masters.base();
    review.history().write(masters.history(), base);
    journal.close();
    journal = new Journal(masters.journal(), base);
    saved = review.revision();
    latest = now();
  }

  /** The same rows where there are as many sentences as before, else what the files say. */
  private void rename(ReviewState read) {
    ReviewState before = review.state();
    NewSentenceIds.between(before, read)
        .ifPresentOrElse(
            names ->
                review.rename(
                    new ReviewState(
                        read.source(),
                        read.target(),
                        before.rows().stream().map(names::in).toList()),
                    names),
            () -> review.rebase(read));
  }

  /** Saves where that is possible and closes the journal. */
  synchronized void close() {
    try {
      save();
    } finally {
      journal.close();
    }
  }
}
