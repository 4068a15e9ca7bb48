package io.duizhao.workflow.review;

import java.io.Closeable;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The documents of a desk. Each is opened once, by a thread of its own: who asks for one does not
 * have to wait until it is read and aligned.
 */
final class OpenDocuments implements Closeable {
  /** Seconds that closing waits for documents that are being opened. */
  private static final int PATIENCE = 20;

  private final Function<String, ReviewSession> opener;
  private final Map<String, CompletableFuture<ReviewSession>> documents = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(work -> Daemons.thread(work, "open"));

  /**
   * Makes a set of documents of which none is open yet.
   *
   * @param opener opens the one of a name, or throws what is wrong with it
   */
  OpenDocuments(Function<String, ReviewSession> opener) {
    this.opener = opener;
  }

  /**
   * Returns a document, waiting for it.
   *
   * @throws RuntimeException what the opener throws; a later call tries again
   */
  ReviewSession await(String name) {
    CompletableFuture<ReviewSession> document = begin(name);
    try {
      return document.join();
    } catch (CompletionException e) {
      throw failed(name, document, Objects.requireNonNull(e.getCause()));
    }
  }

  /**
   * Returns a document if it is open within some milliseconds; else it goes on being opened.
   *
   * @throws RuntimeException what the opener throws; a later call tries again
   */
  Optional<ReviewSession> ask(String name, int milliseconds) {
    CompletableFuture<ReviewSession> document = begin(name);
    try {
      return Optional.of(document.get(milliseconds, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw failed(name, document, Objects.requireNonNull(e.getCause()));
    }
  }

  private CompletableFuture<ReviewSession> begin(String name) {
    return documents.computeIfAbsent(
        name, n -> CompletableFuture.supplyAsync(() -> opener.apply(n), threads));
  }

  private RuntimeException failed(
      String name, CompletableFuture<ReviewSession> document, Throwable cause) {
    documents.remove(name, document);
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  /** Returns a document where it is open. */
  Optional<ReviewSession> opened(String name) {
    CompletableFuture<ReviewSession> document = documents.get(name);
    return document != null && document.isDone() && !document.isCompletedExceptionally()
        ? Optional.of(document.join())
        : Optional.empty();
  }

  /** Returns the documents that are open. */
  Collection<ReviewSession> all() {
    return documents.keySet().stream().flatMap(name -> opened(name).stream()).toList();
  }

  /** Opens no more; waits for those that are being opened, since that may write. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
