package io.duizhao.workflow.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.duizhao.io.InputException;
import io.duizhao.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody waits for a document that takes long, and nothing is opened twice. */
class OpenDocumentsTest {
  private static final int A_MOMENT = 5;
  private static final int LONG = 10_000;

  @TempDir private Path folder;

  @Test
  void whoAsksIsAnsweredWhileADocumentIsOpened() throws IOException {
    Files.createDirectories(folder.resolve("source-zh"));
    Files.writeString(folder.resolve("source-zh/talk.txt"), "今天天气很好。\n");
    try (ReviewDesk desk = new ReviewDesk(Workspace.at(folder), false)) {
      ReviewSession session = desk.session("talk");
      CountDownLatch read = new CountDownLatch(1);
      AtomicInteger times = new AtomicInteger();
      try (OpenDocuments documents =
          new OpenDocuments(
              name -> {
                times.incrementAndGet();
                await(read);
                return session;
              })) {
        assertEquals(Optional.empty(), documents.ask("talk", A_MOMENT));
        assertEquals(Optional.empty(), documents.opened("talk"));
        assertEquals(Optional.empty(), documents.ask("talk", A_MOMENT));
        read.countDown();
        assertSame(session, documents.ask("talk", LONG).orElseThrow());
        assertSame(session, documents.await("talk"));
        assertEquals(1, times.get());
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsWrongIsToldAndTriedAgain() {
    AtomicInteger times = new AtomicInteger();
    try (OpenDocuments documents =
        new OpenDocuments(
            name -> {
              throw InputException.at(name, "is damaged, " + times.incrementAndGet());
            })) {
      assertThrows(InputException.class, () -> documents.await("talk"));
      InputException again = assertThrows(InputException.class, () -> documents.ask("talk", LONG));
      assertTrue(again.getMessage().contains("is damaged, 2"), again.getMessage());
      assertEquals(Optional.empty(), documents.opened("talk"));
      assertTrue(documents.all().isEmpty());
    }
  }
}
