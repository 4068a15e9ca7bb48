package io.duizhao.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * A document under review: its state, what led to it, and a number that rises with every decision,
 * so that who looks at an older state is told so. Not safe for threads; its owner locks.
 */
public final class Review {
  private static final String UNDO = "undo";
  private static final String REDO = "redo";

  private ReviewState state;
  private long revision;
  private final Deque<Change> done = new ArrayDeque<>();
  private final Deque<Change> undone = new ArrayDeque<>();

  /** Begins with a state, and with nothing to undo. */
  public Review(ReviewState initial) {
    this(initial, History.NONE);
  }

  /** Begins with a state that earlier changes led to. */
  public Review(ReviewState initial, History history) {
    state = initial;
    history.done().forEach(done::push);
    history.undone().forEach(undone::push);
  }

  /** Returns what can be taken back and done again. */
  public History history() {
    return new History(oldestFirst(done), oldestFirst(undone));
  }

  private static List<Change> oldestFirst(Deque<Change> changes) {
    List<Change> list = new ArrayList<>(changes);
    Collections.reverse(list);
    return list;
  }

  /** Returns the state. */
  public ReviewState state() {
    return state;
  }

  /** Returns the number of changes so far. */
  public long revision() {
    return revision;
  }

  /** Returns whether there is something to undo. */
  public boolean canUndo() {
    return !done.isEmpty();
  }

  /** Returns whether there is something to redo. */
  public boolean canRedo() {
    return !undone.isEmpty();
  }

  /**
   * Decides something.
   *
   * @param journal writes it down before it counts
   * @return what it did
   * @throws DecisionException where it does not fit the state, which then stays
   */
  public Change decide(ReviewDecision decision, Consumer<ReviewDecision> journal) {
    Change change = decision.on(state);
    if (change.isNone()) {
      return change;
    }
    ReviewState next = change.applyTo(state);
    journal.accept(decision);
    state = next;
    revision++;
    remember(decision, change);
    return change;
  }

  /** A decision that was read from a journal may be an undo or a redo. */
  private void remember(ReviewDecision decision, Change change) {
    String why = decision instanceof ReviewDecision.Restore restore ? restore.why() : "";
    if (why.equals(UNDO) && !done.isEmpty() && done.peek().equals(change.inverse())) {
      undone.push(done.pop());
    } else if (why.equals(REDO) && !undone.isEmpty() && undone.peek().equals(change)) {
      done.push(undone.pop());
    } else {
      done.push(change);
      undone.clear();
    }
  }

  /**
   * Takes the last decision back.
   *
   * @throws DecisionException where there is none
   */
  public Change undo(Consumer<ReviewDecision> journal) {
    if (done.isEmpty()) {
      throw new DecisionException("there is nothing to undo");
    }
    return decide(new ReviewDecision.Restore(UNDO, done.peek().inverse()), journal);
  }

  /**
   * Does again what was taken back last.
   *
   * @throws DecisionException where there is none
   */
  public Change redo(Consumer<ReviewDecision> journal) {
    if (undone.isEmpty()) {
      throw new DecisionException("there is nothing to redo");
    }
    return decide(new ReviewDecision.Restore(REDO, undone.peek()), journal);
  }

  /**
   * Goes on with a state whose files were written and read again: the same where nothing was
   * renamed, else one that what was done before does not fit.
   */
  public void rebase(ReviewState written) {
    if (!written.rows().equals(state.rows())) {
      done.clear();
      undone.clear();
    }
    state = written;
    revision++;
  }

  /** Goes on with the same rows after their sentences were written and have other ids now. */
  public void rename(ReviewState written, NewSentenceIds names) {
    History history = history().renamed(names);
    done.clear();
    undone.clear();
    history.done().forEach(done::push);
    history.undone().forEach(undone::push);
    state = written;
    revision++;
  }
}
