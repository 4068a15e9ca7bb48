package io.duizhao.workflow;

import io.duizhao.io.InputException;
import io.duizhao.project.DocumentPair;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Goes through the documents of a workspace: several are worked on at once, and what came of them
 * is taken one by one, in their order. A document that cannot be used does not keep the others from
 * being done.
 */
public final class DocumentWalk {
  private final List<DocumentPair> pairs;
  private final Consumer<String> problems;

  /**
   * Makes the walk.
   *
   * @param problems is told why a document could not be done, as messages for the user
   */
  DocumentWalk(List<DocumentPair> pairs, Consumer<String> problems) {
    this.pairs = List.copyOf(pairs);
    this.problems = problems;
  }

  /**
   * Takes what came of a document.
   *
   * @param <R> what that is
   * @param <X> what goes wrong with all of them
   */
  public interface Step<R, X extends Exception> {
    /** Takes it. */
    void take(DocumentPair pair, R result) throws X;
  }

  /** What came of a document, or the exception that did. */
  private record Done<R>(DocumentPair pair, Supplier<R> result) {
    static <R> Done<R> of(DocumentPair pair, Function<DocumentPair, R> work) {
      try {
        R result = work.apply(pair);
        return new Done<>(pair, () -> result);
      } catch (InputException e) {
        return new Done<>(
            pair,
            () -> {
              throw e;
            });
      }
    }
  }

  /**
   * Goes.
   *
   * @param work is done by several threads
   * @param step is done by this one
   */
  public <R, X extends Exception> void each(Function<DocumentPair, R> work, Step<R, X> step)
      throws X {
    int jobs = Runtime.getRuntime().availableProcessors();
    try (OrderedWork<DocumentPair, Done<R>> all =
        new OrderedWork<>(pairs, pair -> Done.of(pair, work), jobs)) {
      for (Optional<Done<R>> next = all.next(); next.isPresent(); next = all.next()) {
        try {
          step.take(next.get().pair(), next.get().result().get());
        } catch (InputException e) {
          problems.accept(e.getMessage());
        }
      }
    }
  }
}
