package io.duizhao.workflow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Works on items several at a time and hands out the results in the items' order. Only a few
 * results wait at any time, so memory does not grow with the number of items.
 *
 * @param <T> an item
 * @param <R> its result
 */
final class OrderedWork<T, R> implements AutoCloseable {
  private final ExecutorService threads;
  private final Function<T, R> function;
  private final Iterator<T> items;
  private final Deque<Future<R>> waiting = new ArrayDeque<>();

  /**
   * Starts the work.
   *
   * @param jobs number of items worked on at once, at least 1
   */
  OrderedWork(List<T> items, Function<T, R> function, int jobs) {
    this.function = function;
    this.items = items.iterator();
    this.threads = Executors.newFixedThreadPool(jobs);
    for (int i = 0; i < 2 * jobs; i++) {
      submit();
    }
  }

  /** Returns the next result, waiting for it; nothing after the last. */
  Optional<R> next() {
    Future<R> first = waiting.poll();
    if (first == null) {
      return Optional.empty();
    }
    submit();
    try {
      return Optional.of(first.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a result", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void submit() {
    if (items.hasNext()) {
      T item = items.next();
      waiting.add(threads.submit(() -> function.apply(item)));
    }
  }

  /** Gives up what is not begun and waits for the rest: nothing is written after this. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        // An item may take long.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
